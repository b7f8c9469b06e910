"""One blob of a file as a request body."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO

from ..body import BytesBody, Piece
from ..errors import SourceError

AT_ONCE = 1 << 20
"""Bytes that are read, hashed and sent at a time: with a quarter of it, the same takes a fifth more CPU."""


@dataclass(frozen=True, slots=True)
class FileBody:
    """`length` bytes of a file from `offset` on, read through a descriptor of its own for every attempt.

    `size` and `modified` (nanoseconds) are those of the listing. When the file has others, `pieces` raises
    `SourceError`, at the latest before the last piece, so that no blob of a changed file is stored.
    """

    path: str
    offset: int
    length: int
    size: int
    modified: int

    def loaded(self) -> BytesBody:
        """Return the bytes, read into memory."""
        try:
            descriptor = _open_at_once(self.path, _READ)
            try:
                return BytesBody(self._content_of(descriptor))
            finally:
                os.close(descriptor)
        except OSError as error:
            raise SourceError(f"{self.path!r}: {error.strerror}") from error

    def _content_of(self, descriptor: int) -> bytes:
        self._check(descriptor)
        os.lseek(descriptor, self.offset, os.SEEK_SET)
        content = os.read(descriptor, self.length)
        while len(content) < self.length:
            piece = os.read(descriptor, self.length - len(content))
            if not piece:
                raise SourceError(f"{self.path!r}: shrank while it was read")
            content += piece
        self._check(descriptor)
        return content

    def pieces(self) -> Iterator[Piece]:
        """Yield the bytes in pieces of moderate size, each good until the next."""
        try:
            with FileIO(self.path, "rb", opener=_open_at_once) as file:
                yield from self._pieces_of(file)
        except OSError as error:
            raise SourceError(f"{self.path!r}: {error.strerror}") from error

    def _pieces_of(self, file: FileIO) -> Iterator[memoryview]:
        self._check(file.fileno())
        file.seek(self.offset)
        remaining = self.length
        buffer = memoryview(bytearray(min(AT_ONCE, remaining)))
        while remaining:
            count = file.readinto(buffer[:remaining])
            if not count:
                raise SourceError(f"{self.path!r}: shrank while it was read")
            remaining -= count
            if not remaining:
                self._check(file.fileno())
            yield buffer[:count]

    def _check(self, descriptor: int) -> None:
        found = os.fstat(descriptor)
        if (found.st_size, found.st_mtime_ns) != (self.size, self.modified):
            raise SourceError(f"{self.path!r}: changed since it was listed")


_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting for a writer, should the file have become a FIFO."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
