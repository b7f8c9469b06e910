"""Where the body of an answer ends; pure, no socket in sight."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from ..errors import ConnectionFailed, Truncated
from .head import LONGEST_HEAD, AnswerHead


class Framing(Enum):
    """How the end of a body without a length is told."""

    CHUNKED = "chunked"
    CONNECTION = "with the connection"


def body_of(method: str, head: AnswerHead) -> int | Framing:
    """Return how many bytes the body has, or how its end is told; `ConnectionFailed` when the head makes no sense."""
    if method == "HEAD" or head.status in (204, 304) or head.is_interim:
        return 0
    coding = head.headers.get("transfer-encoding")
    if coding is not None:
        if coding.strip().lower() != "chunked":
            raise ConnectionFailed(f"the answer comes in an encoding that nobody asked for: {coding[:60]!r}")
        return Framing.CHUNKED
    announced = head.headers.get("content-length")
    return Framing.CONNECTION if announced is None else _length(announced)


def _length(announced: str) -> int:
    """Return the length; one that was sent twice must be the same."""
    values = {value.strip() for value in announced.split(",")}
    value = values.pop()
    if values or not (value.isascii() and value.isdecimal()) or len(value) > 18:
        raise ConnectionFailed(f"the length of the answer makes no sense: {announced[:60]!r}")
    return int(value)


class Chunks:
    """Takes the chunked form off a body."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._left = 0
        self._next = self._size
        self.done = False
        self.rest = b""
        """What came after the end of the body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the content that stands in what has arrived; `Truncated` for what is not in this form."""
        start = 0
        while start < len(data) and not self.done:
            if self._left:
                piece = data[start : start + self._left]
                self._left -= len(piece)
                start += len(piece)
                yield piece
            else:
                start = self._take_line(data, start)
        self.rest = data[start:]

    def _take_line(self, data: bytes, start: int) -> int:
        """Add to the line that is under way, and act on it when it is whole; return where the next thing begins."""
        end = data.find(b"\n", start) + 1
        self._line += data[start : end or len(data)]
        if len(self._line) > LONGEST_HEAD:
            raise Truncated("a chunk of the body has no end")
        if end:
            line = bytes(self._line).rstrip(b"\r\n")
            self._line.clear()
            self._next(line)
        return end or len(data)

    def _size(self, line: bytes) -> None:
        digits = line.partition(b";")[0].strip()
        if not 0 < len(digits) <= 15 or digits.strip(b"0123456789abcdefABCDEF"):
            raise Truncated(f"a chunk of the body has no length: {line[:60]!r}")
        self._left = int(digits, 16)
        self._next = self._end_of_chunk if self._left else self._trailer

    def _end_of_chunk(self, line: bytes) -> None:
        if line:
            raise Truncated("a chunk of the body is longer than it said")
        self._next = self._size

    def _trailer(self, line: bytes) -> None:
        self.done = not line
