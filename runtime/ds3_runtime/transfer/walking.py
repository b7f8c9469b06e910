"""What a directory holds, as objects to be stored."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Literal

from ..errors import SourceError
from .attributes import attributes_of
from .requests import StrPath
from .sources import Source, Sources, checked_name, file_source

Links = Literal["files", "follow", "refuse", "skip"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which paths are meant: those that match a pattern of `include` (or any, if there is none) and none of `exclude`.

    A pattern matches a path relative to the directory, with ``/``, as ``fnmatch`` does; ``*`` passes ``/`` too. A
    pattern without ``/`` matches the last part as well. A directory that is excluded is not entered.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()

    def takes(self, path: str) -> bool:
        """Whether a file of that path is meant."""
        return not self.leaves_out(path) and (not self.include or _matches(path, self.include))

    def leaves_out(self, path: str) -> bool:
        """Whether a path is excluded."""
        return _matches(path, self.exclude)


def _matches(path: str, patterns: Iterable[str]) -> bool:
    name = path.rpartition("/")[2]
    return any(fnmatchcase(path, one) or ("/" not in one and fnmatchcase(name, one)) for one in patterns)


@dataclass(slots=True)
class _Walk:
    """One walk through a directory."""

    prefix: str
    links: Links
    choice: Choice
    include_empty: bool
    attributes: bool
    files: list[Source] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def enter(self, path: str, below: str, inside: frozenset[tuple[int, int]]) -> None:
        """List what is in the directory at `path`, which is `below` the first one; `inside` are those around it."""
        pending = [(path, below, inside)]
        while pending:
            path, below, inside = pending.pop()
            entries = [entry for entry in _entries(path) if not self.choice.leaves_out(below + entry.name)]
            pending += [found for entry in entries for found in self._take(entry, below + entry.name, inside)]
            if self.include_empty and not entries and below:
                self._add(Source(checked_name(self.prefix + below, path), path, 0, 0))

    def _take(
        self, entry: os.DirEntry[str], path: str, inside: frozenset[tuple[int, int]]
    ) -> Iterator[tuple[str, str, frozenset[tuple[int, int]]]]:
        """Take in one entry; yield the directory that it is."""
        if entry.is_symlink() and self._leaves_link(entry):
            self.skipped.append(entry.path)
        elif _is_directory(entry):
            yield entry.path, f"{path}/", inside | {self._identity(entry, inside)}
        elif self.choice.takes(path):
            self._add(file_source(self.prefix + path, entry.path))

    def _leaves_link(self, entry: os.DirEntry[str]) -> bool:
        if self.links == "refuse":
            raise SourceError(f"{entry.path!r}: is a symbolic link")
        return self.links == "skip" or (self.links == "files" and os.path.isdir(entry.path))

    def _identity(self, entry: os.DirEntry[str], inside: frozenset[tuple[int, int]]) -> tuple[int, int]:
        """Return what tells a directory from others; `SourceError` when it is one of those around it."""
        found = _identity_of(entry.path)
        if found in inside:
            raise SourceError(f"{entry.path!r}: is a link that leads back to a directory it is in")
        return found

    def _add(self, source: Source) -> None:
        self.files.append(replace(source, metadata=attributes_of(source.path)) if self.attributes else source)


def walk(  # each is a choice of its own
    directory: StrPath,
    prefix: str = "",
    *,
    include_empty: bool = True,
    links: Links = "files",
    choice: Choice | None = None,
    attributes: bool = False,
) -> Sources:
    """List what is in `directory` and below, sorted by object name: `prefix`, then the path with ``/``.

    Empty directories are listed as ``name/``. Raises `SourceError` for the first thing that is no readable regular
    file, for a link that leads back to where it is, and for a name that is not UTF-8.
    """
    walking = _Walk(prefix, links, choice or Choice(), include_empty, attributes)
    root = os.fspath(directory)
    walking.enter(root, "", frozenset({_identity_of(root)}))
    return Sources(tuple(sorted(walking.files, key=lambda file: file.name)), tuple(sorted(walking.skipped)))


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself; what it is, is told where it is opened
        return False


def _identity_of(path: str) -> tuple[int, int]:
    try:
        found = os.stat(path)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
    return found.st_dev, found.st_ino


def _entries(path: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
