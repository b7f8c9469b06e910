"""What a directory holds, as objects to be stored."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass

from ..body import Body, BytesBody
from ..errors import SourceError
from .filebody import FileBody

StrPath = str | os.PathLike[str]

_KINDS = {
    stat.S_IFDIR: "a directory",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be stored, or an empty directory, whose name ends in ``/``; `modified` is in nanoseconds."""

    name: str
    path: str
    size: int
    modified: int

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of one blob."""
        if self.name.endswith("/"):
            return BytesBody(b"")
        return FileBody(self.path, offset, length, self.size, self.modified)


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything to be stored, and the links to directories that are not."""

    files: tuple[Source, ...]
    skipped: tuple[str, ...] = ()


def walk(directory: StrPath, prefix: str = "", *, include_empty: bool = True) -> Sources:
    """List what is in `directory` and below, sorted by object name: `prefix`, then the path with ``/``.

    Links to files are followed, links to directories are not. Empty directories are listed as ``name/``.
    Raises `SourceError` for the first thing that is no readable regular file or has a name that is not UTF-8.
    """
    files: list[Source] = []
    skipped: list[str] = []
    pending = [(os.fspath(directory), prefix)]
    while pending:
        path, name = pending.pop()
        entries = _entries(path)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                pending.append((entry.path, f"{name}{entry.name}/"))
            elif entry.is_symlink() and os.path.isdir(entry.path):
                skipped.append(entry.path)
            else:
                files.append(_file(name + entry.name, entry.path))
        if include_empty and not entries and name != prefix:
            files.append(Source(_checked(name, path), path, 0, 0))
    return Sources(tuple(sorted(files, key=lambda file: file.name)), tuple(sorted(skipped)))


def listed(files: Mapping[str, StrPath]) -> Sources:
    """List files under the object names they are given; raises `SourceError` as `walk` does."""
    if folders := [name for name in files if name.endswith("/")]:
        raise SourceError(f"{folders[0]!r}: is the name of a folder object, which holds no file")
    return Sources(tuple(_file(name, os.fspath(path)) for name, path in files.items()))


def _entries(path: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error


def _file(name: str, path: str) -> Source:
    try:
        found = os.stat(path)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
    if not stat.S_ISREG(found.st_mode):
        kind = _KINDS.get(stat.S_IFMT(found.st_mode), "something else")
        raise SourceError(f"{path!r}: is {kind}, not a file")
    if not os.access(path, os.R_OK):
        raise SourceError(f"{path!r}: cannot be read")
    return Source(_checked(name, path), path, found.st_size, found.st_mtime_ns)


def _checked(name: str, path: str) -> str:
    """Return an object name that can be sent."""
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise SourceError(f"{path!r}: the name is not UTF-8") from error
    if not name:
        raise SourceError(f"{path!r}: has no object name")
    return name
