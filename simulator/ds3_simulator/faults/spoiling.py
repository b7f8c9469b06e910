"""What faults do to the content of answers."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from functools import partial
from typing import BinaryIO, cast

from ..http.message import FileBody, Reply
from ..wire.checksums import CHECKSUM_HEADERS
from .fault import Fault

JUNK = b"\0junk"


def overlong(reply: Reply, fault: Fault) -> None:
    """Send more than announced: more bytes, or an announcement of fewer; ``kept`` leaves the connection open."""
    extra = fault.get("bytes")
    reply.close = fault.get("variant") != "kept"
    if fault.get("variant") == "understated":
        reply.headers["Content-Length"] = str(max(0, reply.length - extra))
    else:
        reply.excess = (JUNK * (extra // len(JUNK) + 1))[:extra]


def lengthless(reply: Reply, fault: Fault) -> None:
    """Leave the client to find out where the body ends."""
    reply.close = True
    _rewrite(reply, _without_length)


def corrupt(reply: Reply, fault: Fault) -> None:
    """Change bytes of the body."""
    at, count = position(fault, reply.length), fault.get("bytes")
    if reply.file is None:
        reply.content = _flipped(reply.content, at, at + count)
    else:
        begin = _place(reply.file, at)
        reply.file.file = cast(BinaryIO, _CorruptFile(reply.file.file, begin, begin + count))


def wrong_checksum(reply: Reply, fault: Fault) -> None:
    """Send the checksum of some other body."""
    for name in checksum_names(reply):
        digest = base64.b64decode(reply.headers[name])
        reply.headers[name] = base64.b64encode(_flipped(digest, 0, 1)).decode()


def status_line(reply: Reply, fault: Fault) -> None:
    """Begin the answer with another line."""
    _rewrite(reply, partial(_with_line, fault.get("text").encode()))


SPOILERS: dict[str, Callable[[Reply, Fault], None]] = {
    function.__name__: function for function in (overlong, lengthless, corrupt, wrong_checksum, status_line)
}
"""By kind."""


def checksum_names(reply: Reply) -> list[str]:
    """Return the names of the headers that hold the checksum of the body."""
    return [name for name in CHECKSUM_HEADERS if name in reply.headers]


def position(fault: Fault, length: int) -> int:
    """Return where in a body a fault strikes: half-way unless it says where."""
    return length // 2 if fault.at is None else fault.at


def _rewrite(reply: Reply, change: Callable[[bytes], bytes]) -> None:
    before = reply.rewrite
    reply.rewrite = change if before is None else lambda head: change(before(head))


def _without_length(head: bytes) -> bytes:
    lines = head.split(b"\r\n")
    return b"\r\n".join(line for line in lines if not line.lower().startswith(b"content-length:"))


def _with_line(line: bytes, head: bytes) -> bytes:
    return line + b"\r\n" + head.partition(b"\r\n")[2]


def _flipped(data: bytes, begin: int, end: int) -> bytes:
    return data[:begin] + bytes(byte ^ 0xFF for byte in data[begin:end]) + data[max(begin, end) :]


def _place(body: FileBody, at: int) -> int:
    """Return where in the file the byte at a position of the body is."""
    for start, length in body.spans:
        if at < length:
            return start + at
        at -= length
    raise AssertionError("a fault strikes beyond the end of a body")


class _CorruptFile(io.BufferedIOBase):
    """A file of which some bytes are read wrongly; it has no descriptor, so that it is read at all."""

    def __init__(self, file: BinaryIO, begin: int, end: int) -> None:
        self._file = file
        self._begin = begin
        self._end = end

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and spoil what is to be spoilt."""
        start = self._file.tell()
        data = self._file.read(-1 if size is None else size)
        begin, end = (min(max(0, each - start), len(data)) for each in (self._begin, self._end))
        return _flipped(data, begin, end)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a position."""
        return self._file.seek(offset, whence)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()
