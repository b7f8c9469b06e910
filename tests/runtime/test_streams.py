"""Content on its way out of sources and into sinks."""

from __future__ import annotations

import io
import os
import random
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ds3_runtime import Body, BytesBody, RetryPolicy, StreamBody, payloads
from ds3_runtime import errors as e
from ds3_runtime.body import PIECE, write_all

from .calls import Call, get, put
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

CONTENT = random.Random(5).randbytes(3 * PIECE + 17)


def content_length(content: bytes) -> bytes:
    return answer(200, content)


def chunked(content: bytes) -> bytes:
    pieces = [content[start : start + 70_001] for start in range(0, len(content), 70_001)]
    body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body


@pytest.mark.parametrize("encode", [content_length, chunked])
@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, len(CONTENT)])
def test_the_sink_gets_exactly_the_bytes(serve: Serve, connect: Connect, encode: object, size: int) -> None:
    server = serve(encode(CONTENT[:size]))  # type: ignore[operator]
    sink = io.BytesIO()
    answered = connect(server).send(get(sink=sink))
    assert sink.getvalue() == CONTENT[:size]
    assert (answered.streamed, answered.content) == (size, b"")


def test_a_body_that_ends_with_the_connection(serve: Serve, connect: Connect) -> None:
    def play(peer: Peer, request: Received) -> None:
        peer.send(b"HTTP/1.0 200 OK\r\n\r\n" + CONTENT)
        raise Hangup

    sink = io.BytesIO()
    assert connect(serve(play)).send(get(sink=sink)).streamed == len(CONTENT)
    assert sink.getvalue() == CONTENT


@pytest.mark.parametrize("status", [307, 403, 404, 503])
def test_the_sink_gets_nothing_of_a_refusal(serve: Serve, connect: Connect, status: int) -> None:
    server = serve(answer(status, b"<Error><Code>No</Code></Error>"))
    sink = io.BytesIO()
    with pytest.raises(e.ApiError, match="No"):
        connect(server).send(get(sink=sink))
    assert not sink.getvalue()


def test_the_sink_gets_only_the_answer_after_a_busy_one(serve: Serve, connect: Connect) -> None:
    server = serve(answer(503, b"busy"), answer(200, b"content"))
    sink = io.BytesIO()
    assert connect(server).send(get(sink=sink)).attempts == 2
    assert sink.getvalue() == b"content"


class Raw(io.RawIOBase):
    """A file without a buffer, which takes a few bytes at a time."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        piece = bytes(data)[:1000]  # type: ignore[call-overload]
        self.taken += piece
        return len(piece)


def test_a_file_that_takes_less_at_a_time_gets_all(serve: Serve, connect: Connect) -> None:
    sink = Raw()
    connect(serve(answer(200, CONTENT))).send(get(sink=sink))
    assert sink.taken == CONTENT


def test_a_file_that_takes_nothing_is_an_error() -> None:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    with open(reader, "rb"), open(writer, "wb", buffering=0) as sink, pytest.raises(BlockingIOError):
        write_all(sink, bytes(1 << 20))


def test_a_sink_that_fails_does_not_cost_the_connection_pool(serve: Serve, connect: Connect) -> None:
    class Full(io.BytesIO):
        def write(self, data: object, /) -> int:
            raise OSError(28, "No space left on device")

    client = connect(serve(answer(200, CONTENT)), connections=1)
    for _ in range(2):
        with pytest.raises(OSError, match="No space left"):
            client.send(get(sink=Full()))
    assert client.send(get()).content == CONTENT


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, len(CONTENT)])
def test_a_stream_arrives_whole(serve: Serve, connect: Connect, size: int) -> None:
    server = serve()
    connect(server).send(put(body=payloads.stream(io.BytesIO(CONTENT), size)))
    assert server.requests[0].body == CONTENT[:size]
    assert server.requests[0].headers["content-length"] == str(size)


class Dribble(io.BytesIO):
    """Gives less than it is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7777))


def test_short_reads_are_no_end(serve: Serve, connect: Connect) -> None:
    server = serve()
    connect(server).send(put(body=payloads.stream(Dribble(CONTENT), len(CONTENT))))
    assert server.requests[0].body == CONTENT


@dataclass
class Lying:
    """A body that is not as long as it says."""

    length: int
    content: bytes

    def pieces(self) -> Iterator[bytes]:
        yield self.content


@pytest.mark.parametrize(
    "body",
    [
        payloads.stream(io.BytesIO(b"1234"), 5),
        payloads.stream(io.BytesIO(b""), 5),
        payloads.stream(Dribble(bytes(100_000)), 100_001),
        Lying(5, b"1234"),
        Lying(5, b"123456"),
        Lying(0, b"1"),
        payloads.stream(io.StringIO("12345"), 5),  # type: ignore[arg-type]
    ],
)
def test_a_source_that_breaks_its_promise(serve: Serve, connect: Connect, body: Body) -> None:
    client = connect(serve(), connections=1)
    with pytest.raises(e.InvalidRequest):
        client.send(put(body=body))
    client.send(put())


def test_a_source_that_fails_does_not_cost_the_connection_pool(serve: Serve, connect: Connect) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    client = connect(serve(), connections=1)
    for _ in range(2):
        with pytest.raises(OSError, match="Input/output"):
            client.send(put(body=payloads.stream(Broken(), 5)))
    client.send(put())


@pytest.mark.parametrize(("stream", "length"), [("path", 4), (5, 5), (b"bytes", 4), (None, 1), (io.BytesIO(), -1)])
def test_what_is_no_stream_is_refused_at_once(stream: object, length: int) -> None:
    with pytest.raises(e.InvalidRequest):
        payloads.stream(stream, length)  # type: ignore[arg-type]


@pytest.mark.parametrize("length", ["many", 3.7, "", [1]])
def test_what_is_no_length_is_refused_at_once(length: object) -> None:
    with pytest.raises(e.InvalidRequest):
        payloads.stream(io.BytesIO(b"12345"), length)  # type: ignore[arg-type]


def test_a_length_may_be_digits() -> None:
    assert payloads.stream(io.BytesIO(b"12345"), "5").length == 5


def test_a_body_is_taken_as_it_is() -> None:
    body = BytesBody(b"12345")
    assert payloads.stream(body, 5) is body
    with pytest.raises(e.InvalidRequest):
        payloads.stream(body, 4)


@settings(deadline=None)
@given(content=st.binary(max_size=50), start=st.integers(0, 60), length=st.integers(0, 60), attempts=st.integers(1, 4))
def test_every_attempt_reads_the_same(content: bytes, start: int, length: int, attempts: int) -> None:
    stream = io.BytesIO(content)
    stream.seek(start)
    body = StreamBody(stream, length)
    expected = content[start : start + length]
    for _ in range(attempts):
        assert body.repeatable
        if len(expected) == length:
            assert b"".join(body.pieces()) == expected
        else:
            with pytest.raises(e.InvalidRequest):
                list(body.pieces())


def test_an_attempt_that_was_broken_off_is_repeated_from_the_start() -> None:
    body = StreamBody(io.BytesIO(CONTENT), len(CONTENT))
    next(body.pieces())
    assert b"".join(body.pieces()) == CONTENT


def test_a_stream_that_cannot_be_rewound_is_read_once() -> None:
    reader, writer = os.pipe()
    with open(reader, "rb") as stream, open(writer, "wb") as source:
        source.write(b"12345")
        source.flush()
        body = StreamBody(stream, 5)
        before = body.repeatable
        assert b"".join(body.pieces()) == b"12345"
        assert (before, body.repeatable) == (True, False)
        with pytest.raises(e.ConnectionFailed, match="cannot be rewound"):
            next(body.pieces())


def test_a_pipe_and_a_busy_server(serve: Serve, connect: Connect) -> None:
    server = serve(answer(307, Retry_After=100, X_Amz_Request_Id=6), answer())
    reader, writer = os.pipe()
    with open(reader, "rb") as stream, open(writer, "wb") as source:
        source.write(b"12345")
        source.flush()
        with pytest.raises(e.Busy) as raised:
            connect(server).send(put(body=payloads.stream(stream, 5)))
    assert raised.value.request_id == "6"
    assert len(server.requests) == 1


def test_a_pipe_is_not_touched_before_there_is_a_connection(connect: Connect, serve: Serve) -> None:
    reader, writer = os.pipe()
    with open(reader, "rb") as stream, open(writer, "wb") as source:
        source.write(b"12345")
        source.flush()
        body = payloads.stream(stream, 5)
        with pytest.raises(e.ConnectFailed):
            connect("http://127.0.0.1:1", retry=RetryPolicy(attempts=2, first_wait=0.001)).send(put(body=body))
        server = serve()
        connect(server).send(put(body=body))
    assert server.requests[0].body == b"12345"


def test_a_busy_server_gets_the_stream_again(serve: Serve, connect: Connect) -> None:
    server = serve(answer(307), answer(503), answer())
    connect(server).send(put(body=payloads.stream(io.BytesIO(CONTENT), len(CONTENT))))
    assert [request.body for request in server.requests] == [CONTENT] * 3


class Zeros:
    """A stream without end."""

    def read(self, size: int, /) -> bytes:
        return bytes(size)


class Counter:
    """A sink that keeps nothing."""

    count = 0

    def write(self, data: bytes, /) -> None:
        self.count += len(data)


SIZE = 200 << 20


def drain(peer: Peer, request: Received) -> None:
    left = SIZE - len(peer.buffer)
    buffer = bytearray(1 << 20)
    while left:
        left -= peer.socket.recv_into(buffer)
    peer.buffer = b""
    peer.send(answer())


def pour(peer: Peer, request: Received) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
    piece = bytes(1 << 20)
    for _ in range(SIZE >> 20):
        peer.send(piece)


def test_memory_stays_flat_however_much_flows(serve: Serve, connect: Connect) -> None:
    sink = Counter()
    client = connect(serve(drain, pour))
    tracemalloc.start()
    client.send(put(body=payloads.stream(Zeros(), SIZE)))
    client.send(get(sink=sink))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sink.count == SIZE
    assert peak < 20 << 20


def test_an_answer_too_long_for_memory(serve: Serve, connect: Connect) -> None:
    client = connect(serve(answer(200, b"0123456789", X_Amz_Request_Id=3), answer(403, b"0123456789")), connections=1)
    client.config = replace(client.config, longest_answer=9)
    with pytest.raises(e.BadAnswer, match="longer than 9 bytes") as raised:
        client.send(get())
    assert (raised.value.operation, raised.value.status, raised.value.request_id) == ("TestCall", 200, "3")
    with pytest.raises(e.Forbidden):
        client.send(get())


def test_files(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(CONTENT)
    server = serve(answer(503), answer(), answer(200, CONTENT))
    client = connect(server)
    with open(tmp_path / "source", "rb") as source:
        client.send(put(body=payloads.stream(source, len(CONTENT))))
    with open(tmp_path / "sink", "wb", buffering=0) as sink:
        client.send(get(sink=sink))
    assert (tmp_path / "sink").read_bytes() == server.requests[1].body == CONTENT


def test_calls_can_be_sent_again(serve: Serve, connect: Connect) -> None:
    server = serve()
    call: Call = put(body=BytesBody(b"12345"))
    client = connect(server)
    for _ in range(3):
        client.send(call)
    assert [request.body for request in server.requests] == [b"12345"] * 3
