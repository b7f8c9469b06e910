"""Files as objects to be stored."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, overload

from ..body import Body, BytesBody
from ..errors import SourceError
from .api import Entry, PutObject
from .filebody import FileBody
from .links import TARGET
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


class Sizes(Mapping[Entry, int]):
    """How many bytes each of the objects to be stored has; takes no memory beside theirs."""

    def __init__(self, items: Mapping[str, PutItem]) -> None:
        self._items = items

    def __getitem__(self, entry: Entry) -> int:
        if entry.version_id is not None:
            raise KeyError(entry)
        return self._items[entry.name].size

    def __contains__(self, entry: object) -> bool:
        return isinstance(entry, Entry) and entry.version_id is None and entry.name in self._items

    def __iter__(self) -> Iterator[Entry]:
        return map(Entry, self._items)

    def __len__(self) -> int:
        return len(self._items)


class ToStore(Sequence[PutObject]):
    """The objects to be stored as a job is asked for them; takes no memory beside theirs."""

    def __init__(self, items: Mapping[str, PutItem]) -> None:
        self._items = items

    @overload
    def __getitem__(self, index: int) -> PutObject: ...
    @overload
    def __getitem__(self, index: slice) -> list[PutObject]: ...
    def __getitem__(self, index: int | slice) -> PutObject | list[PutObject]:
        return list(self)[index]

    def __iter__(self) -> Iterator[PutObject]:
        for item in self._items.values():
            yield PutObject(item.name, item.size)

    def __len__(self) -> int:
        return len(self._items)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be stored, an empty directory, whose name ends in ``/``, or a symbolic link.

    `modified` is in nanoseconds. A link has no bytes; its metadata tells its target.
    """

    name: str
    path: str
    size: int
    modified: int
    metadata: Metadata = field(default_factory=dict)
    is_link: bool = False

    @property
    def sequential(self) -> bool:
        """A file can be read in any order."""
        return False

    def body(self, offset: int, length: int) -> Body:
        """Return the bytes of one blob."""
        if self.is_link or self.name.endswith("/"):
            return BytesBody(b"")
        return FileBody(self.path, offset, length, self.size, self.modified)


class Refused(NamedTuple):
    """What cannot be stored, by the name it would have; bytes of that which are not UTF-8 are escaped."""

    name: str
    error: SourceError


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything to be stored, the links that are not, and, by name, what cannot be stored and why."""

    files: tuple[Source, ...]
    skipped: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()


def listed(files: Mapping[str, StrPath], *, best_effort: bool = False) -> Sources:
    """List files under the object names they are given.

    Raises `SourceError` for the first that cannot be stored; with best effort, all such are in `refused`.
    """
    found, refused = list[Source](), list[Refused]()
    for name, path in files.items():
        try:
            found.append(file_source(name, os.fspath(path)))
        except SourceError as error:
            if not best_effort:
                raise
            refused.append(Refused(printable(name), error))
    return Sources(tuple(found), refused=tuple(refused))


def file_source(name: str, path: str, metadata: Metadata | None = None) -> Source:
    """Return a file as a source; raises `SourceError` unless it is a regular file that can be read."""
    if name.endswith("/"):
        raise SourceError(f"{name!r}: is the name of a folder object, which holds no file")
    found = status_of(path)
    if not stat.S_ISREG(found.st_mode):
        kind = _KINDS.get(stat.S_IFMT(found.st_mode), "something else")
        raise SourceError(f"{path!r}: is {kind}, not a file")
    if not os.access(path, os.R_OK):
        raise SourceError(f"{path!r}: cannot be read")
    return Source(checked_name(name, path), path, found.st_size, found.st_mtime_ns, metadata or {})


def link_source(name: str, path: str) -> Source:
    """Return a symbolic link as a source; raises `SourceError` for a target that cannot be told."""
    found = status_of(path, follows=False)
    try:
        target = os.readlink(path)
        target.encode()
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
    except UnicodeEncodeError as error:
        raise SourceError(f"{path!r}: the target of the link is not UTF-8") from error
    return Source(checked_name(name, path), path, 0, found.st_mtime_ns, {TARGET: target}, is_link=True)


def status_of(path: str, *, follows: bool = True) -> os.stat_result:
    """Return what the system tells of a path; raises `SourceError` when it cannot."""
    try:
        return os.stat(path, follow_symlinks=follows)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
    except ValueError as error:  # a path with a NUL
        raise SourceError(f"{path!r}: {error}") from error


def printable(name: str) -> str:
    """Return a name as it can be printed: what is not UTF-8 is escaped."""
    return name.encode(errors="backslashreplace").decode()


def checked_name(name: str, path: str) -> str:
    """Return an object name that can be sent; `SourceError` if it cannot."""
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise SourceError(f"{path!r}: the name is not UTF-8") from error
    if not name:
        raise SourceError(f"{path!r}: has no object name")
    return name
