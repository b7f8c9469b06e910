"""The directories beneath a target, entered one by one so that no link can lead out of it."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from threading import Lock

from ..errors import TargetError, UnsafeName
from .folder import NO_FOLLOW, Folder
from .names import Paths

Parts = tuple[str, ...]

_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | NO_FOLLOW
HOLDS_DIRECTORIES = bool(NO_FOLLOW) and {os.open, os.mkdir, os.unlink, os.rename} <= os.supports_dir_fd
"""Whether paths can be taken from an open directory, so that nobody can put a link in their way."""


class Tree:
    """A target directory; it and directories beneath it are made when they are first entered, if it `makes` any."""

    def __init__(self, directory: str | os.PathLike[str], *, makes: bool = True) -> None:
        self.root = os.path.realpath(directory)
        self._makes = makes
        self._made: list[Parts] = []
        self._holds = False
        self._held: int | None = None
        self._lock = Lock()

    def hold(self) -> None:
        """Keep the target open from now on until `release`: to open it for each file takes its time."""
        self._holds = HOLDS_DIRECTORIES

    def release(self) -> None:
        """Let go of the target."""
        with self._lock:
            self._holds = False
            if self._held is not None:
                os.close(self._held)
                self._held = None

    def check(self, paths: Paths, *, overwrite: bool) -> None:
        """Raise `UnsafeName` or `TargetError` when something on the disk is in the way of these paths."""
        if os.path.lexists(self.root) and not os.path.isdir(self.root):
            raise TargetError(f"the target {self.root!r} is not a directory")
        if self._is_empty():
            return
        for path, name in paths.directories.items():
            mode = self._mode(path)
            if stat.S_ISLNK(mode):
                raise UnsafeName(f"object {name!r} leads through the link {path!r}")
            if mode and not stat.S_ISDIR(mode):
                raise TargetError(f"object {name!r} needs a directory where a file stands: {path!r}")
        for path, name in paths.files.items():
            mode = self._mode(path)
            if stat.S_ISDIR(mode) or (mode and not overwrite):
                raise TargetError(f"object {name!r} cannot be restored, its path exists: {path!r}")

    def _is_empty(self) -> bool:
        """Whether nothing can be in anybody's way."""
        try:
            with os.scandir(self.root) as entries:
                return next(entries, None) is None
        except FileNotFoundError:
            return True
        except OSError as error:
            raise TargetError(f"{self.root!r}: {error.strerror}") from error

    def _mode(self, path: str) -> int:
        """Return the mode of what stands at a path; 0 when nothing does."""
        try:
            return os.lstat(os.path.join(self.root, path)).st_mode
        except (FileNotFoundError, NotADirectoryError):
            return 0
        except OSError as error:
            raise TargetError(f"{path!r}: {error.strerror}") from error

    def folder(self, parts: Parts) -> Folder:
        """Open a directory beneath the target; raise `OSError` when the way leads through a link."""
        if not HOLDS_DIRECTORIES:
            return Folder(self._enter_by_path(parts), None)
        return Folder(self._path(parts), self._enter(parts))

    def remove_empty(self) -> None:
        """Remove the directories that were made and hold nothing."""
        for parts in sorted(self._made, key=len, reverse=True):
            with suppress(OSError):  # one that is not empty holds restored files and stays
                os.rmdir(self._path(parts))

    def _path(self, parts: Parts) -> str:
        return os.path.join(self.root, *parts)

    def _enter(self, parts: Parts) -> int:
        descriptor = self._enter_root()
        for depth, part in enumerate(parts, 1):
            try:
                below = self._enter_part(parts[:depth], part, descriptor)
            finally:
                os.close(descriptor)
            descriptor = below
        return descriptor

    def _enter_root(self) -> int:
        with self._lock:
            if not self._holds:
                return self._open_root()
            if self._held is None:
                self._held = self._open_root()
            return os.dup(self._held)

    def _open_root(self) -> int:
        try:
            return os.open(self.root, _DIRECTORY)
        except FileNotFoundError:
            if not self._makes:
                raise
            os.makedirs(self.root, exist_ok=True)
            return os.open(self.root, _DIRECTORY)

    def _enter_part(self, parts: Parts, part: str, descriptor: int) -> int:
        try:
            return os.open(part, _DIRECTORY, dir_fd=descriptor)
        except FileNotFoundError:
            if not self._makes:
                raise
            with suppress(FileExistsError):  # another thread was faster
                os.mkdir(part, dir_fd=descriptor)
                self._made.append(parts)
            return os.open(part, _DIRECTORY, dir_fd=descriptor)

    def _enter_by_path(self, parts: Parts) -> str:
        if self._makes:
            os.makedirs(self.root, exist_ok=True)
        for depth in range(1, len(parts) + 1):
            path = self._path(parts[:depth])
            self._make(path, parts[:depth])
            is_itself = os.path.normcase(os.path.realpath(path)) == os.path.normcase(path)
            if not (is_itself and os.path.isdir(path)):
                raise OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)
        return self._path(parts)

    def _make(self, path: str, parts: Parts) -> None:
        with suppress(FileExistsError):
            if self._makes:
                os.mkdir(path)
                self._made.append(parts)
