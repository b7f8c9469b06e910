"""Bodies on their way out and in: streams of known length that never stand in memory as a whole."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias, cast, runtime_checkable

from .errors import ConnectionFailed, InvalidRequest

PIECE = 1 << 18
"""Bytes read at a time from a source; 256 KiB is where larger pieces stop paying (stack.md 1b)."""

Piece: TypeAlias = bytes | memoryview
"""Some of a body; a view holds only until the next piece is asked for."""


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
    if hasattr(taken, "__await__"):
        getattr(taken, "close", int)()  # a coroutine that nobody waits for would warn
        raise InvalidRequest("the sink's write() is asynchronous; ds3.AsyncClient.stream gives pieces to await with")
    while isinstance(sink, io.RawIOBase) and taken != len(data):
        if not isinstance(taken, int):
            raise BlockingIOError("the sink takes no data now; it must be a blocking file")
        data = data[taken:]
        taken = sink.write(data)


@runtime_checkable
class Body(Protocol):
    """A request body that knows its length and can be sent again from its start.

    One that cannot has an attribute `repeatable`, which is False once it was begun.
    """

    @property
    def length(self) -> int:
        """Bytes in all."""

    def pieces(self) -> Iterator[Piece]:
        """Yield the body from its start; called once for every attempt."""


Content: TypeAlias = Readable | Body | bytes | bytearray | memoryview | os.PathLike[str] | Iterable[bytes]
"""What an object can be stored from: an open binary file, a path, bytes, or an iterable of bytes."""

AnyContent: TypeAlias = Content | AsyncIterable[bytes]
"""The same, or what only an asynchronous client can read."""


def is_spent(body: Body | None) -> bool:
    """Tell whether a body has been read from what cannot be read again."""
    return not getattr(body, "repeatable", True)


@dataclass(frozen=True, slots=True)
class BytesBody:
    """A body that is already in memory, such as a small XML document."""

    content: bytes

    @property
    def length(self) -> int:
        """Bytes in all."""
        return len(self.content)

    def pieces(self) -> Iterator[Piece]:
        """Yield the content, a long one in slices, between which time can be told."""
        if len(self.content) <= PIECE:
            yield self.content
            return
        view = memoryview(self.content)
        for start in range(0, len(view), PIECE):
            yield view[start : start + PIECE]


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

    def pieces(self) -> Iterator[Piece]:
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


class PathBody:
    """All of a file, which is opened for every attempt; `InvalidRequest` when it cannot be, or has another length."""

    def __init__(self, path: os.PathLike[str], length: int | None = None) -> None:
        self._path = os.fspath(path)
        with self._open() as file:
            size = os.fstat(file.fileno()).st_size
        if length is not None and length != size:
            raise InvalidRequest(f"{self._path} has {size} bytes, not {length}")
        self.length = size

    def pieces(self) -> Iterator[Piece]:
        """Yield the file's content; `InvalidRequest` when its length is no longer what it was."""
        with self._open() as file:
            yield from StreamBody(file, self.length).pieces()
            if file.read(1):
                raise InvalidRequest(f"{self._path} has grown beyond {self.length} bytes while it was sent")

    def _open(self) -> io.FileIO:
        try:
            return io.FileIO(self._path)
        except OSError as error:
            raise InvalidRequest(f"{self._path} cannot be read: {error.strerror}") from error


class IterableBody:
    """Exactly `length` bytes from an iterable of bytes; an iterator can be read only once."""

    def __init__(self, source: Iterable[bytes], length: int) -> None:
        self._source = source
        self._once = iter(source) is source
        self._used = False
        self.length = length

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent (again) from its start."""
        return not self._used or not self._once

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces; `InvalidRequest` when they are too few or no bytes."""
        if not self.repeatable:
            raise ConnectionFailed("the request must be repeated, but its iterator cannot be read again")
        self._used = True
        return _counted(map(_binary, self._source), self.length)


class AsyncBody:
    """Exactly `length` bytes from an asynchronous iterable; only an asynchronous client can send it."""

    def __init__(self, source: AsyncIterable[bytes], length: int) -> None:
        self._source = source
        self._once = aiter(source) is source
        self._used = False
        self.length = length

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent (again) from its start."""
        return not self._used or not self._once

    def pieces(self) -> Iterator[Piece]:
        """Refuse: `InvalidRequest`."""
        raise InvalidRequest("an asynchronous iterable can be sent by ds3.AsyncClient only")

    async def async_pieces(self) -> AsyncIterator[Piece]:
        """Yield the pieces; `InvalidRequest` when they are too few or no bytes."""
        if not self.repeatable:
            raise ConnectionFailed("the request must be repeated, but its iterator cannot be read again")
        self._used = True
        remaining = self.length
        async for piece in self._source:
            remaining -= len(_binary(piece))
            yield piece
        if remaining > 0:
            raise InvalidRequest(f"the iterator ended {remaining} bytes short of {self.length}")


def body_of(content: AnyContent | None, length: int | None) -> Body:
    """Return the body that sends `content`; `length` may be None where it can be known.

    Raises `InvalidRequest` for what cannot be sent, and for a length that is not the content's.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return _of_known_length(BytesBody(bytes(content)), length)
    if isinstance(content, os.PathLike):
        return PathBody(content, length)
    if hasattr(content, "pieces"):  # to ask for the protocol would take ten times as long
        return _of_known_length(cast("Body", content), length)
    if content is None or isinstance(content, str):
        raise InvalidRequest(f"{content!r} cannot be sent: give an open file, a pathlib.Path, bytes or an iterable")
    return _of_told_length(content, _told_length(content, length))


def _of_known_length(body: Body, length: int | None) -> Body:
    if length is not None and length != body.length:
        raise InvalidRequest(f"the body has {body.length} bytes, not {length}")
    return body


def _told_length(content: Readable | Iterable[bytes] | AsyncIterable[bytes], length: int | None) -> int:
    if length is None:
        length = _rest_of_file(content)
    if length is None:
        raise InvalidRequest(f"the length must be given, since a {type(content).__name__} does not tell its own")
    if length < 0:
        raise InvalidRequest(f"a body cannot have {length} bytes")
    return length


def _of_told_length(content: Readable | Iterable[bytes] | AsyncIterable[bytes], length: int) -> Body:
    if isinstance(content, AsyncIterable):
        return AsyncBody(content, length)
    if isinstance(content, Iterable) and not hasattr(content, "read"):
        return IterableBody(content, length)
    return StreamBody(cast("Readable", content), length)


def _rest_of_file(content: object) -> int | None:
    """Return how many bytes a stream has from where it stands; None when that cannot be told."""
    position = _position(cast("Readable", content))
    if position is None or isinstance(content, io.TextIOBase):
        return None
    end: int = content.seek(0, os.SEEK_END)  # type: ignore[attr-defined]  # it told its position
    content.seek(position)  # type: ignore[attr-defined]
    return end - position


def _counted(pieces: Iterator[bytes], length: int) -> Iterator[bytes]:
    remaining = length
    for piece in pieces:
        remaining -= len(piece)
        yield piece
    if remaining > 0:
        raise InvalidRequest(f"the iterator ended {remaining} bytes short of {length}")


def _binary(piece: object) -> bytes:
    if isinstance(piece, str):
        raise InvalidRequest("the stream gives text; files must be opened in binary mode")
    if not isinstance(piece, (bytes, bytearray, memoryview)):
        raise InvalidRequest(f"the stream gives {type(piece).__name__}, not bytes")
    return cast("bytes", piece)


def _position(stream: Readable) -> int | None:
    """Where the stream stands now; None when it cannot be rewound."""
    seekable: Callable[[], bool] | None = getattr(stream, "seekable", None)
    if seekable is None or not seekable():
        return None
    position: int = stream.tell()  # type: ignore[attr-defined]  # seekable streams can tell
    return position
