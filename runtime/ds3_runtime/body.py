"""Bodies on their way out and in: streams of known length that never stand in memory as a whole."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable

from .errors import ConnectionFailed, InvalidRequest

PIECE = 1 << 18
"""Bytes read at a time from a source; 256 KiB is where larger pieces stop paying (stack.md 1b)."""


class Readable(Protocol):
    """What can be sent: an object with ``read(size)``, such as an open binary file."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""


class Writable(Protocol):
    """What can receive: an object with ``write(bytes)``, such as an open binary file."""

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""


def write_all(sink: Writable, data: bytes) -> None:
    """Write all of `data`, also to a file without a buffer, which may take less at a time."""
    taken = sink.write(data)
    while isinstance(sink, io.RawIOBase) and taken != len(data):
        if not isinstance(taken, int):
            raise BlockingIOError("the sink takes no data now; it must be a blocking file")
        data = data[taken:]
        taken = sink.write(data)


@runtime_checkable
class Body(Protocol):
    """A request body that knows its length and can be sent again from its start."""

    @property
    def length(self) -> int:
        """Bytes in all."""

    def pieces(self) -> Iterator[bytes]:
        """Yield the body from its start; called once for every attempt."""


@dataclass(frozen=True, slots=True)
class BytesBody:
    """A body that is already in memory, such as a small XML document."""

    content: bytes

    @property
    def length(self) -> int:
        """Bytes in all."""
        return len(self.content)

    def pieces(self) -> Iterator[bytes]:
        """Yield the content in one piece."""
        yield self.content


class StreamBody:
    """Exactly `length` bytes from a stream; an attempt after the first rewinds it.

    Raises `InvalidRequest` when the stream ends early or gives no bytes, and `ConnectionFailed` when a repeat
    is needed but the stream cannot be rewound.
    """

    def __init__(self, stream: Readable, length: int) -> None:
        if length < 0:
            raise InvalidRequest(f"a body cannot have {length} bytes")
        if not hasattr(stream, "read"):
            raise InvalidRequest(f"a body is read from a stream; {type(stream).__name__} has no read()")
        self._stream = stream
        self._start = _position(stream)
        self._used = False
        self.length = length

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent (again) from its start."""
        return not self._used or self._start is not None

    def pieces(self) -> Iterator[bytes]:
        """Yield the stream's content, from where it stood when this body was made."""
        self._rewind()
        remaining = self.length
        while remaining > 0:
            piece = _binary(self._stream.read(min(PIECE, remaining)))
            if not piece:
                raise InvalidRequest(f"the stream ended {remaining} bytes short of {self.length}")
            remaining -= len(piece)
            yield piece

    def _rewind(self) -> None:
        if not self.repeatable:
            raise ConnectionFailed("the request must be repeated, but its stream cannot be rewound")
        if self._used:
            self._stream.seek(self._start)  # type: ignore[attr-defined]  # it told its position
        self._used = True


def _binary(piece: object) -> bytes:
    if isinstance(piece, str):
        raise InvalidRequest("the stream gives text; files must be opened in binary mode")
    return cast("bytes", piece)


def _position(stream: Readable) -> int | None:
    """Where the stream stands now; None when it cannot be rewound."""
    seekable: Callable[[], bool] | None = getattr(stream, "seekable", None)
    if seekable is None or not seekable():
        return None
    position: int = stream.tell()  # type: ignore[attr-defined]  # seekable streams can tell
    return position
