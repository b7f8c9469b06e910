"""Files as objects to be stored."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ..body import Body, BytesBody
from ..errors import SourceError
from .filebody import FileBody
from .requests import Metadata, StrPath

_KINDS = {
    stat.S_IFDIR: "a directory",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


class PutItem(Protocol):
    """An object to be stored, ready to be read."""

    @property
    def name(self) -> str:
        """The object's name."""

    @property
    def size(self) -> int:
        """Bytes in all."""

    @property
    def metadata(self) -> Metadata:
        """What is stored beside the bytes."""

    @property
    def sequential(self) -> bool:
        """Whether its blobs must be read one after the other."""

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of one blob."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be stored, or an empty directory, whose name ends in ``/``; `modified` is in nanoseconds."""

    name: str
    path: str
    size: int
    modified: int
    metadata: Metadata = field(default_factory=dict)

    @property
    def sequential(self) -> bool:
        """A file can be read in any order."""
        return False

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


def listed(files: Mapping[str, StrPath]) -> Sources:
    """List files under the object names they are given; raises `SourceError` as `walk` does."""
    if folders := [name for name in files if name.endswith("/")]:
        raise SourceError(f"{folders[0]!r}: is the name of a folder object, which holds no file")
    return Sources(tuple(file_source(name, os.fspath(path)) for name, path in files.items()))


def file_source(name: str, path: str, metadata: Metadata | None = None) -> Source:
    """Return a file as a source; raises `SourceError` unless it is a regular file that can be read."""
    try:
        found = os.stat(path)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
    if not stat.S_ISREG(found.st_mode):
        kind = _KINDS.get(stat.S_IFMT(found.st_mode), "something else")
        raise SourceError(f"{path!r}: is {kind}, not a file")
    if not os.access(path, os.R_OK):
        raise SourceError(f"{path!r}: cannot be read")
    return Source(checked_name(name, path), path, found.st_size, found.st_mtime_ns, metadata or {})


def checked_name(name: str, path: str) -> str:
    """Return an object name that can be sent; `SourceError` if it cannot."""
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise SourceError(f"{path!r}: the name is not UTF-8") from error
    if not name:
        raise SourceError(f"{path!r}: has no object name")
    return name
