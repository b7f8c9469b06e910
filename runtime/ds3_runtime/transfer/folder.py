"""One directory that is written to, held open where the system can."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from ..body import PIECE

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FILE = os.O_WRONLY | os.O_CREAT | NO_FOLLOW | getattr(os, "O_BINARY", 0)

_READ = os.O_RDONLY | NO_FOLLOW | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class Folder:
    """An open directory: all names are in `descriptor`, or in `path` where the system has no such thing.

    A context manager, which closes it.
    """

    path: str
    descriptor: int | None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the directory."""
        if self.descriptor is not None:
            os.close(self.descriptor)

    def create(self, name: str) -> int:
        """Open a file for writing, and make it first if need be; return its descriptor."""
        return os.open(self._at(name), _FILE, 0o666, dir_fd=self.descriptor)

    def open(self, name: str) -> int:
        """Open a file that is there for writing; return its descriptor."""
        return os.open(self._at(name), _FILE & ~os.O_CREAT, dir_fd=self.descriptor)

    @contextmanager
    def reopened(self, name: str) -> Iterator[int]:
        """Open a file that is there for writing; yield its descriptor."""
        descriptor = self.open(name)
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def read(self, name: str, offset: int, length: int) -> Iterator[bytes]:
        """Yield `length` bytes of a file from `offset` on, or fewer if it ends before."""
        with self.opened(name) as descriptor:
            os.lseek(descriptor, offset, os.SEEK_SET)
            while length > 0 and (piece := os.read(descriptor, min(PIECE, length))):
                length -= len(piece)
                yield piece

    @contextmanager
    def opened(self, name: str) -> Iterator[int]:
        """Open a file for reading; yield its descriptor."""
        descriptor = os.open(self._at(name), _READ, dir_fd=self.descriptor)
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def replace(self, name: str, new_name: str) -> None:
        """Give a file a new name, in one step even if there is a file of that name."""
        os.replace(self._at(name), self._at(new_name), src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)

    def holds(self, name: str) -> bool:
        """Whether there is anything of that name."""
        try:
            os.stat(self._at(name), dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return True

    def size(self, name: str) -> int:
        """Return the bytes of a file."""
        return os.stat(self._at(name), dir_fd=self.descriptor, follow_symlinks=False).st_size

    def link(self, target: str, name: str, hidden: str, times: tuple[int, int] | None) -> None:
        """Make a symbolic link, as `hidden` first: it gets its name in one step even if there is a file of that name.

        `times` are those of last access and modification, in nanoseconds.
        """
        with suppress(FileNotFoundError):
            self.remove(hidden)
        os.symlink(target, self._at(hidden), dir_fd=self.descriptor)
        try:
            if times and os.utime in os.supports_follow_symlinks:
                os.utime(self._at(hidden), ns=times, dir_fd=self.descriptor, follow_symlinks=False)
            self.replace(hidden, name)
        except BaseException:
            self.remove(hidden)
            raise

    def remove(self, name: str) -> None:
        """Remove a file."""
        os.unlink(self._at(name), dir_fd=self.descriptor)

    def sync(self) -> None:
        """Force the names in this directory to the disk, where the system can."""
        if self.descriptor is not None:
            os.fsync(self.descriptor)

    def _at(self, name: str) -> str:
        return name if self.descriptor is not None else os.path.join(self.path, name)
