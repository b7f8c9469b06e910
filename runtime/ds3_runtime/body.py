"""Bodies on their way out and in: streams of known length that never stand in memory as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

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
    """At most `length` bytes from a stream; an attempt after the first rewinds it.

    Raises `InvalidRequest` when the stream ends early, and `ConnectionFailed` when a repeat is needed
    but the stream cannot be rewound.
    """

    def __init__(self, stream: Readable, length: int) -> None:
        if length < 0:
            raise InvalidRequest(f"a body cannot have {length} bytes")
        self._stream = stream
        self._start = _position(stream)
        self._used = False
        self.length = length

    def pieces(self) -> Iterator[bytes]:
        """Yield the stream's content, from where it stood when this body was made."""
        self._rewind()
        remaining = self.length
        while remaining:
            piece = self._stream.read(min(PIECE, remaining))
            if not piece:
                raise InvalidRequest(f"the stream ended {remaining} bytes short of {self.length}")
            remaining -= len(piece)
            yield piece

    def _rewind(self) -> None:
        if self._used:
            seek = getattr(self._stream, "seek", None)
            if self._start is None or seek is None:
                raise ConnectionFailed("the request must be repeated, but its stream cannot be rewound")
            seek(self._start)
        self._used = True


def _position(stream: Readable) -> int | None:
    """Where the stream stands now; None when it cannot be rewound."""
    seekable: Callable[[], bool] | None = getattr(stream, "seekable", None)
    if seekable is None or not seekable():
        return None
    position: int = stream.tell()  # type: ignore[attr-defined]  # seekable streams can tell
    return position
