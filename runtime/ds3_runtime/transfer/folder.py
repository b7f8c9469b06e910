"""One directory that is written to, held open where the system can."""

from __future__ import annotations

import os
from dataclasses import dataclass

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FILE = os.O_WRONLY | os.O_CREAT | NO_FOLLOW | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Folder:
    """An open directory: all names are in `descriptor`, or in `path` where the system has no such thing."""

    path: str
    descriptor: int | None

    def create(self, name: str) -> int:
        """Open a file for writing, and make it first if need be; return its descriptor."""
        return os.open(self._at(name), _FILE, 0o666, dir_fd=self.descriptor)

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

    def remove(self, name: str) -> None:
        """Remove a file."""
        os.unlink(self._at(name), dir_fd=self.descriptor)

    def sync(self) -> None:
        """Force the names in this directory to the disk, where the system can."""
        if self.descriptor is not None:
            os.fsync(self.descriptor)

    def _at(self, name: str) -> str:
        return name if self.descriptor is not None else os.path.join(self.path, name)
