"""What objects are stored from and read into: paths, files, bytes, iterables and pieces."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

import ds3
from ds3_runtime import BytesBody, RetryPolicy
from ds3_runtime import errors as e
from ds3_runtime.body import PIECE, body_of

from .calls import get
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

CONTENT = bytes(range(256)) * 4000
BUSY = answer(503, Retry_After=0)


def store(content: Any, length: int | None = None) -> Any:
    return ds3.PutObjectRequest("bucket", "object", length, content)


def fetch(target: Any = None) -> Any:
    return ds3.GetObjectRequest("bucket", "object", target)


def pieces(content: bytes = CONTENT) -> Iterator[bytes]:
    for start in range(0, len(content), 100_001):
        yield content[start : start + 100_001]


class Again:
    """An iterable that can be read more than once."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


class AsyncAgain:
    """The same for asynchronous clients."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in pieces():
            yield piece


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source"
    path.write_bytes(CONTENT)
    return path


def contents(source: Path) -> list[tuple[Any, int | None]]:
    """Return all that can be sent twice, with its length where that cannot be known."""
    return [
        (source, None),
        (source, len(CONTENT)),
        (CONTENT, None),
        (bytearray(CONTENT), None),
        (memoryview(CONTENT), len(CONTENT)),
        (io.BytesIO(CONTENT), None),
        (io.BytesIO(CONTENT), len(CONTENT)),
        (Again(), len(CONTENT)),
        (list(pieces()), len(CONTENT)),
        (BytesBody(CONTENT), None),
    ]


@pytest.mark.parametrize("number", range(10))
def test_whatever_it_comes_from_it_arrives_and_is_repeated(
    serve: Serve, connect: Connect, source: Path, number: int
) -> None:
    server = serve(BUSY, answer())
    connect(server).send(store(*contents(source)[number]))
    assert [request.body == CONTENT for request in server.requests] == [True, True]


def test_an_open_file_is_sent_from_where_it_stands(serve: Serve, connect: Connect, source: Path) -> None:
    server = serve(BUSY, answer())
    with source.open("rb") as file:
        file.seek(1000)
        connect(server).send(store(file))
    assert [request.body for request in server.requests] == [CONTENT[1000:]] * 2


def test_an_iterator_is_sent_once(serve: Serve, connect: Connect) -> None:
    server = serve(answer())
    connect(server).send(store(pieces(), len(CONTENT)))
    assert server.requests[0].body == CONTENT


def test_an_iterator_cannot_be_repeated(serve: Serve, connect: Connect) -> None:
    server = serve(BUSY, answer())
    with pytest.raises(e.Busy) as raised:
        connect(server).send(store(pieces(), len(CONTENT)))
    assert "cannot be rewound" in "".join(raised.value.__notes__)
    assert len(server.requests) == 1


@pytest.mark.parametrize("size", [1, PIECE, len(CONTENT) - 1])
def test_an_iterator_that_ends_early(serve: Serve, connect: Connect, size: int) -> None:
    client = connect(serve(), connections=1, retry=RetryPolicy(attempts=1))
    for content in (pieces(CONTENT[:size]), Again() if size > PIECE else [CONTENT[:size]]):
        length = len(CONTENT) + 1 if isinstance(content, Again) else len(CONTENT)
        with pytest.raises(e.InvalidRequest, match=r"ended \d+ bytes short"):
            client.send(store(content, length))
    assert client.send(get()).status == 200


@pytest.mark.parametrize("content", [[b"12345", b"6"], [b"123456"]])
@pytest.mark.parametrize("read", [list, iter])
def test_an_iterator_that_goes_on(serve: Serve, connect: Connect, content: list[bytes], read: Any) -> None:
    client = connect(serve(), connections=1)
    with pytest.raises(e.InvalidRequest, match="6 bytes, 5 were announced"):
        client.send(store(read(content), 5))
    assert client.send(get()).status == 200


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (["text"], "gives text"),
        ([5], "gives int, not bytes"),
        (io.StringIO("text"), "gives text"),
    ],
)
def test_what_gives_no_bytes(serve: Serve, connect: Connect, content: Any, says: str) -> None:
    with pytest.raises(e.InvalidRequest, match=says):
        connect(serve()).send(store(content, 4))


@pytest.mark.parametrize(
    ("content", "length", "says"),
    [
        (None, 5, "None cannot be sent"),
        ("films/reel", None, "'films/reel' cannot be sent: give an open file, a pathlib.Path"),
        (Path("/no/such/file"), None, "/no/such/file cannot be read: No such file"),
        (Path("/"), None, "/ cannot be read: Is a directory"),
        (b"12345", 6, "has 5 bytes, not 6"),
        (iter([b"x"]), None, "the length must be given, since a list_iterator"),
        (iter([b"x"]), -1, "cannot have -1 bytes"),
        (io.StringIO("text"), None, "the length must be given"),
    ],
)
def test_what_cannot_be_sent_is_refused_before(content: Any, length: int | None, says: str) -> None:
    with pytest.raises(e.InvalidRequest, match=says):
        store(content, length).prepare()


def test_a_path_of_another_length(source: Path) -> None:
    with pytest.raises(e.InvalidRequest, match=f"has {len(CONTENT)} bytes, not 5"):
        store(source, 5).prepare()


@pytest.mark.parametrize(("size", "says"), [(10, "ended .* bytes short"), (len(CONTENT) + 1, "has grown beyond")])
def test_a_file_that_changes_before_it_is_sent(
    serve: Serve, connect: Connect, source: Path, size: int, says: str
) -> None:
    body = body_of(source, None)
    os.truncate(source, size)
    with pytest.raises(e.InvalidRequest, match=says):
        connect(serve()).send(store(body))


def test_an_asynchronous_iterable(serve: Serve, connect: Connect, request: pytest.FixtureRequest) -> None:
    server = serve(BUSY, answer())
    client = connect(server)
    if isinstance(client, ds3.Client.__base__):
        with pytest.raises(e.InvalidRequest, match="AsyncClient only"):
            client.send(store(AsyncAgain(), len(CONTENT)))
        return
    client.send(store(AsyncAgain(), len(CONTENT)))
    assert [received.body == CONTENT for received in server.requests] == [True, True]


def test_content_appears_when_it_is_whole(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"before")
    response = connect(serve(answer(200, CONTENT))).send(fetch(target))
    assert target.read_bytes() == CONTENT
    assert response.streamed == len(CONTENT)
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_an_empty_object_is_an_empty_file(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    connect(serve(answer())).send(fetch(tmp_path / "target"))
    assert (tmp_path / "target").read_bytes() == b""


def cut(peer: Peer, request: Received) -> None:
    peer.send(answer(200, CONTENT)[:300_000])
    raise Hangup


def test_content_that_breaks_off_leaves_what_was_there(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"before")
    with pytest.raises(e.Truncated):
        connect(serve(cut), retry=RetryPolicy(attempts=1)).send(fetch(target))
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_content_that_breaks_off_begins_anew(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    server = serve(cut, answer(200, CONTENT))
    connect(server).send(fetch(tmp_path / "target"))
    assert (tmp_path / "target").read_bytes() == CONTENT
    assert len(server.requests) == 2


def test_a_link_stays_one(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    connect(serve(answer(200, CONTENT))).send(fetch(tmp_path / "link"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == CONTENT


def test_a_device_is_written_to(serve: Serve, connect: Connect) -> None:
    connect(serve(answer(200, CONTENT))).send(fetch(Path(os.devnull)))
    assert not stat.S_ISREG(os.stat(os.devnull).st_mode)


def test_a_target_that_cannot_be(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    server = serve(answer(200, CONTENT))
    client = connect(server, connections=1)
    with pytest.raises(e.TargetError, match="it is a directory"):
        client.send(fetch(tmp_path))
    assert not server.requests
    with pytest.raises(e.TargetError, match="No such file"):
        client.send(fetch(tmp_path / "none" / "target"))
    assert client.send(get()).content == CONTENT


@pytest.mark.parametrize("target", ["path", 5, b"x"])
def test_what_is_no_target(target: Any) -> None:
    with pytest.raises(e.InvalidRequest, match=r"has no write\(\)"):
        fetch(target).prepare()


def test_without_a_target_content_stays_in_memory(serve: Serve, connect: Connect) -> None:
    assert connect(serve(answer(200, CONTENT))).send(fetch()).content == CONTENT


def test_a_sink_whose_write_is_asynchronous_is_refused(serve: Serve, connect: Connect) -> None:
    class Odd:
        async def write(self, data: bytes) -> None:
            raise AssertionError

    with pytest.raises(e.InvalidRequest, match="is asynchronous"):
        connect(serve(answer(200, CONTENT))).send(fetch(Odd()))


def test_a_stream_of_pieces(serve: Serve, connect: Connect) -> None:
    server = serve(BUSY, answer(200, CONTENT, X_Amz_Request_Id=5))
    client = connect(server, connections=1)
    with client.stream(fetch()) as stream:
        assert (stream.response.status, stream.response.attempts) == (200, 2)
        assert stream.response.result.length == len(CONTENT)
        assert b"".join(stream) == CONTENT
    with client.stream(fetch()) as stream:
        assert b"".join(stream) == CONTENT
    assert server.connections == 1


def test_a_stream_that_breaks_off(serve: Serve, connect: Connect) -> None:
    client = connect(serve(cut, answer(200, CONTENT)), connections=1)
    with client.stream(fetch()) as stream, pytest.raises(e.Truncated):
        b"".join(stream)
    assert client.send(get()).content == CONTENT


def test_a_stream_that_is_left(serve: Serve, connect: Connect) -> None:
    server = serve(answer(200, CONTENT * 20), answer(200, b"next"))
    client = connect(server, connections=1)
    with client.stream(fetch()) as stream:
        assert next(iter(stream))
    assert client.send(get()).content == b"next"
    assert server.connections == 2


def test_a_stream_whose_user_fails(serve: Serve, connect: Connect) -> None:
    client = connect(serve(answer(200, CONTENT)), connections=1)
    with pytest.raises(ZeroDivisionError), client.stream(fetch()):
        raise ZeroDivisionError
    assert client.send(get()).content == CONTENT


def test_a_stream_that_is_refused(serve: Serve, connect: Connect) -> None:
    client = connect(serve(answer(404, b"<Error><Code>NoSuchKey</Code></Error>")), connections=1)
    for _ in range(2):
        with pytest.raises(e.NotFound, match="NoSuchKey"), client.stream(fetch()):
            pytest.fail("there is nothing to stream")


def test_only_content_without_a_target_is_streamed(connect: Connect) -> None:
    client = connect("http://127.0.0.1:9")
    with pytest.raises(e.InvalidRequest, match="does not answer with content"), client.stream(ds3.GetServiceRequest()):
        pytest.fail("this is no content")
    with pytest.raises(e.InvalidRequest, match="own stream"), client.stream(fetch(io.BytesIO())):
        pytest.fail("the content goes elsewhere")
