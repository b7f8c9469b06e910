"""What a directory holds, as objects to be stored."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from ..errors import SourceError
from .attributes import attributes_of
from .links import Links
from .requests import StrPath
from .sources import Refused, Source, Sources, checked_name, file_source, link_source, printable, status_of

Identities = frozenset[tuple[int, int]]
"""Device and number of a directory and of those around it."""
Pending = tuple[str, str, Identities]
"""A directory to be entered: its path, its path below the first one, and which it is in."""


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

    def takes_object(self, path: str) -> bool:
        """Whether an object of that path is meant, which no directory is that is excluded, nor in such a one."""
        if self.exclude:
            parts = path.removesuffix("/").split("/")
            if any(self.leaves_out("/".join(parts[:depth])) for depth in range(1, len(parts) + 1)):
                return False
        return self.takes(path)

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
    best_effort: bool
    check: Callable[[], object]
    files: list[Source] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def begin(self, root: str) -> None:
        """List what is in the first directory, and below."""
        pending = list(self._enter(root, "", frozenset({_identity_of(root)})))
        while pending:
            self.check()
            path, below, inside = pending.pop()
            try:
                pending += self._enter(path, below, inside)
            except SourceError as error:
                self._refuse(below, error)

    def _enter(self, path: str, below: str, inside: Identities) -> Iterator[Pending]:
        """Take in what is in one directory; yield the directories in it."""
        entries = [entry for entry in _entries(path) if not self.choice.leaves_out(below + entry.name)]
        for entry in entries:
            try:
                yield from self._take(entry, below + entry.name, inside)
            except SourceError as error:
                self._refuse(below + entry.name, error)
        if self.include_empty and not entries and below:
            self._add(Source(checked_name(self.prefix + below, path), path, 0, 0))

    def _refuse(self, path: str, error: SourceError) -> None:
        """Note what cannot be stored, if the others are to be."""
        if not self.best_effort:
            raise error
        self.refused.append(Refused(printable(self.prefix + path), error))

    def _take(self, entry: os.DirEntry[str], path: str, inside: Identities) -> Iterator[Pending]:
        """Take in one entry; yield the directory that it is."""
        is_link = entry.is_symlink()
        if is_link and self._leaves_link(entry):
            self.skipped.append(entry.path)
        elif is_link and self.links in ("keep", "keep-all"):
            if self.choice.takes(path):
                self._add(link_source(self.prefix + path, entry.path))
        elif _is_directory(entry):
            yield entry.path, f"{path}/", inside | {self._identity(entry, inside)}
        elif self.choice.takes(path):
            self._add(file_source(self.prefix + path, entry.path))

    def _leaves_link(self, entry: os.DirEntry[str]) -> bool:
        if self.links == "refuse":
            raise SourceError(f"{entry.path!r}: is a symbolic link")
        return self.links == "skip" or (self.links == "files" and os.path.isdir(entry.path))

    def _identity(self, entry: os.DirEntry[str], inside: Identities) -> tuple[int, int]:
        """Return what tells a directory from others; `SourceError` when it is one of those around it."""
        found = _identity_of(entry.path)
        if found in inside:
            raise SourceError(f"{entry.path!r}: is a link that leads back to a directory it is in")
        return found

    def _add(self, source: Source) -> None:
        if self.attributes:
            found = attributes_of(source.path, follows=not source.is_link)
            source = replace(source, metadata={**found, **source.metadata})
        self.files.append(source)


def walk(  # noqa: PLR0913  # each is a choice of its own
    directory: StrPath,
    prefix: str = "",
    *,
    include_empty: bool = True,
    links: Links = "files",
    choice: Choice | None = None,
    attributes: bool = False,
    best_effort: bool = False,
    check: Callable[[], object] = bool,
) -> Sources:
    """List what is in `directory` and below, sorted by object name: `prefix`, then the path with ``/``.

    Empty directories are listed as ``name/``. Raises `SourceError` for the first thing that is no readable regular
    file, for a link that leads back to where it is, and for a name that is not UTF-8; with best effort, all such are
    in `Sources.refused`, a directory that cannot be read with a ``/`` at its end. `check` is called for each directory,
    and may raise to end the walk.
    """
    walking = _Walk(prefix, links, choice or Choice(), include_empty, attributes, best_effort, check)
    walking.begin(os.fspath(directory))
    return Sources(
        tuple(sorted(walking.files, key=lambda file: file.name)),
        tuple(sorted(walking.skipped)),
        tuple(sorted(walking.refused, key=lambda one: one.name)),
    )


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself; what it is, is told where it is opened
        return False


def _identity_of(path: str) -> tuple[int, int]:
    found = status_of(path)
    return found.st_dev, found.st_ino


def _entries(path: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError as error:
        raise SourceError(f"{path!r}: {error.strerror}") from error
