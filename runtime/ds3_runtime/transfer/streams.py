"""Objects to be stored that are no files: buffers, what an opener gives, and streams that are read once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from ..body import PIECE, Body, BytesBody, Readable
from ..errors import SourceError
from .requests import Metadata, PutSource
from .sources import PutItem, Source, checked_name, file_source

IN_MEMORY = 4 << 20
"""Bytes of a stream that are kept in memory until the server has them; more wait in a temporary file."""


def put_item(source: PutSource) -> PutItem:
    """Return what a caller gave, ready to be read; raises `SourceError` for a file that cannot be stored."""
    name = checked_name(source.name, source.name)
    if source.path is not None:
        return _of_path(source)
    if source.open is not None:
        return OpenedSource(name, source.size or 0, source.open, source.metadata)
    if source.stream is not None:
        return StreamSource(name, source.size or 0, source.stream, source.metadata)
    return BufferSource(name, source.data or b"", source.metadata)


def _of_path(source: PutSource) -> Source:
    assert source.path is not None
    found = file_source(source.name, os.fspath(source.path), source.metadata)
    if source.size not in (None, found.size):
        raise SourceError(f"{found.path!r}: has {found.size} bytes, not {source.size}")
    return found


@dataclass(frozen=True, slots=True)
class BufferSource:
    """An object that stands in memory."""

    name: str
    data: bytes | bytearray | memoryview = field(repr=False)
    metadata: Metadata = field(default_factory=dict)
    sequential = False

    @property
    def size(self) -> int:
        """Bytes in all."""
        return memoryview(self.data).nbytes

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of one blob."""
        return BytesBody(bytes(memoryview(self.data).cast("B")[offset : offset + length]))


@dataclass(frozen=True, slots=True)
class OpenedSource:
    """An object that is opened anew for every blob."""

    name: str
    size: int
    open: Callable[[], Readable] = field(repr=False)
    metadata: Metadata = field(default_factory=dict)
    sequential = False

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of one blob."""
        return _OpenedBody(self, offset, length)


@dataclass(frozen=True, slots=True)
class _OpenedBody:
    """One blob of what an opener gives; a reader that cannot seek is read from its start."""

    source: OpenedSource
    offset: int
    length: int

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes; `SourceError` when they are too few, or more than the object is to have."""
        reader = self.source.open()
        try:
            yield from self._pieces_of(reader)
        finally:
            close(reader)

    def _pieces_of(self, reader: Readable) -> Iterator[bytes]:
        if self.offset and not _seek(reader, self.offset):
            for _ in read_exactly(reader, self.offset, self.source.name):
                pass
        last = self.offset + self.length == self.source.size
        yield from read_exactly(reader, self.length, self.source.name, last=last)


class StreamSource:
    """An object that is read once and strictly forwards; each blob is kept until the server has acknowledged it."""

    sequential = True

    def __init__(self, name: str, size: int, stream: Readable, metadata: Metadata) -> None:
        self.name = name
        self.size = size
        self.metadata = metadata
        self._stream = stream
        self._position = 0
        self._kept: _KeptBody | None = None

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of the blob at `offset`: the next one, or the last one again."""
        if self._kept is None or self._kept.offset != offset:
            self._leave(offset)
            self._kept = _KeptBody(self._take, offset, length)
        return self._kept

    def close(self) -> None:
        """Give back what was kept."""
        if self._kept:
            self._kept.discard()

    def _leave(self, offset: int) -> None:
        """Read on to `offset`: somebody else has sent what is before it."""
        self.close()
        if offset < self._position:
            raise SourceError(f"{self.name!r}: the stream has been read beyond {offset} and cannot be read again")
        for _ in self._take(offset - self._position):
            pass

    def _take(self, length: int) -> Iterator[bytes]:
        last = self._position + length == self.size
        for piece in read_exactly(self._stream, length, self.name, last=last):
            self._position += len(piece)
            yield piece


class _KeptBody:
    """One blob of a stream: what was read of it is kept for the next attempt."""

    def __init__(self, take: Callable[[int], Iterator[bytes]], offset: int, length: int) -> None:
        self.offset = offset
        self.length = length
        self._take = take
        self._file = cast("BinaryIO", SpooledTemporaryFile(max_size=IN_MEMORY))  # noqa: SIM115  # closed by discard
        self._count = 0

    def pieces(self) -> Iterator[bytes]:
        """Yield what was kept, then what follows in the stream."""
        self._file.seek(0)
        while piece := self._file.read(PIECE):
            yield piece
        for piece in self._take(self.length - self._count):
            self._file.seek(self._count)
            self._file.write(piece)
            self._count += len(piece)
            yield piece

    def discard(self) -> None:
        """Give the memory back."""
        self._file.close()


def read_exactly(reader: Readable, length: int, name: str, *, last: bool = False) -> Iterator[bytes]:
    """Yield exactly `length` bytes; `SourceError` when there are fewer, or reading fails.

    If they are the `last` ones, more behind them are an error too, told before the final piece is given away.
    """
    while length > 0:
        try:
            piece = reader.read(min(PIECE, length))
        except OSError as error:
            raise SourceError(f"{name!r}: {error.strerror or error}") from error
        if not isinstance(piece, bytes):
            raise SourceError(f"{name!r}: the stream must give bytes, not {type(piece).__name__}")
        if not piece:
            raise SourceError(f"{name!r}: ended {length} bytes early")
        length -= len(piece)
        if last and not length and reader.read(1):
            raise SourceError(f"{name!r}: goes on after its end; it has grown, or its size was told wrongly")
        yield piece


def _seek(reader: Readable, offset: int) -> bool:
    seekable = getattr(reader, "seekable", None)
    if seekable is None or not seekable():
        return False
    cast("BinaryIO", reader).seek(offset)
    return True


def close(thing: object) -> None:
    """Close what an opener gave, if it can be closed."""
    if closing := getattr(thing, "close", None):
        closing()
