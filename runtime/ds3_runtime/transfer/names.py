"""Which object names may become paths."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..errors import UnsafeName

WINDOWS = os.name == "nt"
FOLDS_CASE = sys.platform in ("win32", "darwin")

LONGEST_PART = 255
"""The most bytes (on Windows: characters) that file systems in use allow between two ``/``."""

_DRIVE = re.compile(r"[A-Za-z]:(?=$|[/\\])")
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}")
"""A single part that is safe on every system but Windows, which is what most names are."""
_NOT_ON_WINDOWS = re.compile(
    r"""[\x00-\x1f<>:"\\|?*]      # characters
    | [. ]$                       # at the end
    | ^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])[ ]*(\.|$)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def path_parts(name: str, prefix: str = "", *, windows: bool = WINDOWS) -> tuple[str, ...]:
    """Split an object's name, without `prefix`, into the parts of a path that stays beneath a directory.

    Raises `UnsafeName` when there is no such path.
    """
    path = name.removeprefix(prefix)
    if not windows and _PLAIN.fullmatch(path):
        return (path,)
    parts = tuple(path.removesuffix("/").split("/"))
    if reason := _objection(path, parts, windows):
        raise UnsafeName(f"object {name!r} has {reason}")
    return parts


def _objection(path: str, parts: tuple[str, ...], windows: bool) -> str | None:
    if path.startswith(("/", "\\")) or _DRIVE.match(path):
        return "an absolute name"
    if "\0" in path:
        return "a NUL in its name"
    if not {"", ".", ".."}.isdisjoint(parts):
        return "an empty, '.' or '..' part in its name"
    if windows and any(map(_NOT_ON_WINDOWS.search, parts)):
        return "a name that Windows does not allow"
    try:
        longest = max(len(part if windows else part.encode()) for part in parts)
        path.encode()
    except UnicodeEncodeError:
        return "a name that is not UTF-8"
    return "a part in its name that is too long" if longest > LONGEST_PART else None


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths, joined with ``/``, of many objects: each file and directory with an object that needs it."""

    files: dict[str, str] = field(default_factory=dict)
    directories: dict[str, str] = field(default_factory=dict)

    def join(self, others: Paths) -> None:
        """Take in the paths of other objects; raise `UnsafeName` when they cannot stand beside these."""
        for path, name in others.files.items():
            if there := self.files.get(path):
                raise UnsafeName(f"objects {there!r} and {name!r} have the same path")
            if there := self.directories.get(path):
                raise UnsafeName(f"object {name!r} is a directory for {there!r}")
        for path, name in others.directories.items():
            if there := self.files.get(path):
                raise UnsafeName(f"object {there!r} is a directory for {name!r}")
        self.files.update(others.files)
        for path, name in others.directories.items():
            self.directories.setdefault(path, name)


def lay_out(names: Iterable[tuple[str, tuple[str, ...]]], *, folds_case: bool = FOLDS_CASE) -> Paths:
    """Lay out objects by their path parts; raise `UnsafeName` when two cannot stand beside each other."""
    paths = Paths()
    for name, parts in names:
        path = "/".join(map(_folded, parts) if folds_case else parts)
        if other := paths.files.get(path):
            raise UnsafeName(f"objects {other!r} and {name!r} have the same path")
        if name.endswith("/"):
            paths.directories.setdefault(path, name)
        else:
            paths.files[path] = name
        _add_parents(paths.directories, path, name)
    for path in sorted(paths.files.keys() & paths.directories.keys()):
        raise UnsafeName(f"object {paths.files[path]!r} is a directory for {paths.directories[path]!r}")
    return paths


def _add_parents(directories: dict[str, str], path: str, name: str) -> None:
    parent = path.rpartition("/")[0]
    while parent and parent not in directories:
        directories[parent] = name
        parent = parent.rpartition("/")[0]


def _folded(part: str) -> str:
    return unicodedata.normalize("NFC", part).casefold()
