"""Heads and bodies on the wire, without a wire."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ds3_runtime import errors as e
from ds3_runtime.wire.framing import Chunks, Framing, body_of
from ds3_runtime.wire.head import LONGEST_HEAD, end_of_head, read_head, request_head


def test_names_are_written_in_their_usual_case() -> None:
    head = request_head("PUT", "/b/o?x", {"host": "bp", "content-length": "5", "x-amz-meta-colour": "red"})
    assert head == b"PUT /b/o?x HTTP/1.1\r\nHost: bp\r\nContent-Length: 5\r\nx-amz-meta-colour: red\r\n\r\n"


@pytest.mark.parametrize("value", ["a\r\nX: 1", "a\nb", "\r", "\x00", "\x7f", "ü", "\u2028"])
def test_values_that_would_break_out_are_refused(value: str) -> None:
    with pytest.raises(e.InvalidRequest, match="content-md5"):
        request_head("GET", "/", {"content-md5": value})


def test_a_tabulator_is_no_harm() -> None:
    assert b"content-type: a\tb" in request_head("GET", "/", {"content-type": "a\tb"}).lower()


@pytest.mark.parametrize("name", ["a b", "a:b", "", "a\r\nb", "ü", "a\x00"])
def test_names_that_would_break_out_are_refused(name: str) -> None:
    with pytest.raises(e.InvalidRequest):
        request_head("GET", "/", {name: "1"})


@pytest.mark.parametrize("target", ["/a b", "/a\r\nb", "/\x00", "/ü", "/" + "x" * 70000])
def test_targets_that_would_break_out_are_refused(target: str) -> None:
    with pytest.raises(e.InvalidRequest):
        request_head("GET", target, {})


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_head_is_read_whatever_its_lines_end_with(end: str) -> None:
    text = end.join(
        ["HTTP/1.1 200 All is well", "Content-Length:5", "X-A:  1 ", "x-a: 2", "X-B: long", "  folded", "", ""]
    )
    data = text.encode() + b"body"
    span = end_of_head(data)
    assert span is not None
    head = read_head(data[: span[0]])
    assert data[span[1] :] == b"body"
    assert (head.status, head.reason, head.minor) == (200, "All is well", 1)
    assert dict(head.headers) == {"content-length": "5", "x-a": "1, 2", "x-b": "long folded"}


def test_a_reason_may_be_missing() -> None:
    assert read_head(b"HTTP/1.0 204").reason == ""
    assert read_head(b"HTTP/1.0 204 ").status == 204


@given(st.integers(0, 60))
def test_a_head_may_come_in_any_pieces(cut: int) -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: yyyyyyyyyyyyyyyy\r\n\r\n"
    assert end_of_head(data[:cut]) is None or cut >= len(data)
    assert end_of_head(data) == (len(data) - 4, len(data))


def test_a_head_has_an_end() -> None:
    assert end_of_head(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 1000) is None
    with pytest.raises(e.ConnectionFailed, match="longer than"):
        end_of_head(b"HTTP/1.1 200 OK\r\nX: " + b"x" * LONGEST_HEAD)
    with pytest.raises(e.ConnectionFailed, match="longer than"):
        end_of_head(b"HTTP/1.1 200 OK\r\nX: " + b"x" * LONGEST_HEAD + b"\r\n\r\n")


@pytest.mark.parametrize(
    ("method", "head", "expected"),
    [
        ("GET", b"HTTP/1.1 200 OK\r\nContent-Length: 5", 5),
        ("GET", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5", 5),
        ("HEAD", b"HTTP/1.1 200 OK\r\nContent-Length: 5", 0),
        ("GET", b"HTTP/1.1 204 OK\r\nContent-Length: 5", 0),
        ("GET", b"HTTP/1.1 304 OK", 0),
        ("GET", b"HTTP/1.1 200 OK", Framing.CONNECTION),
        ("GET", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: 5", Framing.CHUNKED),
    ],
)
def test_where_a_body_ends(method: str, head: bytes, expected: int | Framing) -> None:
    assert body_of(method, read_head(head)) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"HTTP/1.1 200 OK", True),
        (b"HTTP/1.1 200 OK\r\nConnection: Close", False),
        (b"HTTP/1.1 200 OK\r\nConnection: keep-alive, Upgrade", True),
        (b"HTTP/1.0 200 OK", False),
        (b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive", True),
    ],
)
def test_whether_the_connection_stays(head: bytes, expected: bool) -> None:
    assert read_head(head).keeps_alive == expected


def in_chunks(pieces: list[bytes]) -> bytes:
    chunks = b"".join(b"%x;name=value\r\n%b\r\n" % (len(piece), piece) for piece in pieces if piece)
    return chunks + b"0\r\nX-Trailer: 1\r\n\r\n"


@given(st.lists(st.binary(max_size=20)), st.lists(st.integers(0, 400), max_size=8), st.binary(max_size=5))
def test_chunks_may_come_in_any_pieces(pieces: list[bytes], cuts: list[int], rest: bytes) -> None:
    data = in_chunks(pieces) + rest
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    chunks, content = Chunks(), b""
    for start, end in pairwise(places):
        content += b"".join(chunks.feed(data[start:end]))
        if chunks.done:
            assert chunks.rest + data[end:] == rest
            break
    assert chunks.done
    assert content == b"".join(pieces)


@pytest.mark.parametrize(
    "data", [b"\r\n", b"x\r\n", b"-1\r\n", b"5\r\n12345x\r\n", b"1" * 16 + b"\r\n", b"5" + b" " * 70000, b"0x5\r\n"]
)
def test_what_is_not_in_chunks(data: bytes) -> None:
    with pytest.raises(e.Truncated):
        list(Chunks().feed(data))
