"""One blob of a file as a request body."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ..body import PIECE
from ..errors import SourceError


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

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes in pieces of moderate size."""
        try:
            with open(self.path, "rb", buffering=0, opener=_open_at_once) as file:
                yield from self._pieces_of(file)
        except OSError as error:
            raise SourceError(f"{self.path!r}: {error.strerror}") from error

    def _pieces_of(self, file: BinaryIO) -> Iterator[bytes]:
        self._check(file)
        file.seek(self.offset)
        remaining = self.length
        while remaining:
            piece = file.read(min(PIECE, remaining))
            if not piece:
                raise SourceError(f"{self.path!r}: shrank while it was read")
            remaining -= len(piece)
            if not remaining:
                self._check(file)
            yield piece

    def _check(self, file: BinaryIO) -> None:
        found = os.fstat(file.fileno())
        if (found.st_size, found.st_mtime_ns) != (self.size, self.modified):
            raise SourceError(f"{self.path!r}: changed since it was listed")


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting for a writer, should the file have become a FIFO."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
