"""Lists the objects of a bucket by prefix, delimiter and marker, as S3 does."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace

from .database import Database
from .rows import StoredObject

NEWEST_FIRST = "ifnull(created, 1 << 62) DESC, id DESC"
"""Order of versions; what is not complete yet is newer than all."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What part of a bucket is asked for."""

    bucket_id: str
    prefix: str = ""
    delimiter: str = ""
    marker: str = ""
    limit: int = 1000
    versions: bool = False
    """Whether all versions are asked for, newest first, or only the latest ones."""


@dataclass(slots=True)
class Listing:
    """One page."""

    objects: list[StoredObject] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    following: str | None = None
    """The key of the first object that did not fit on the page."""

    def __len__(self) -> int:
        return len(self.objects) + len(self.prefixes)

    @property
    def truncated(self) -> bool:
        """Whether there is more behind the page."""
        return self.following is not None

    @property
    def last(self) -> str:
        """The last key or common prefix on the page."""
        return max([*self.prefixes[-1:], *(stored.name for stored in self.objects[-1:])], default="")

    def add(self, stored: StoredObject, common: str | None) -> None:
        """Put an object on the page, or the common prefix that stands for it and others."""
        if common is None:
            self.objects.append(stored)
        else:
            self.prefixes.append(common)


def list_objects(database: Database, selection: Selection) -> Listing:
    """Return the page of a bucket that follows the marker."""
    listing = Listing()
    start: str | None = selection.prefix
    while start is not None and not listing.truncated:
        start = _extend(listing, selection, _rows(database, selection, start, selection.limit - len(listing) + 1))
    if selection.versions and selection.limit and listing.following is not None:
        _keep_together(database, selection, listing, listing.following)
    return listing


def after_prefix(prefix: str) -> str | None:
    """Return the first of all strings that come after those with a prefix, if there is one."""
    stem = prefix.rstrip(chr(sys.maxunicode))
    if not stem:
        return None
    successor = chr(ord(stem[-1]) + 1)
    # Surrogates are no characters of their own.
    return stem[:-1] + ("\ue000" if successor == "\ud800" else successor)


def _rows(database: Database, selection: Selection, start: str, count: int) -> list[StoredObject]:
    order = f"name, {NEWEST_FIRST}" if selection.versions else "name"
    condition = f"WHERE bucket_id = ? AND {'1' if selection.versions else 'latest'} AND name > ? AND name >= ?"
    values: list[object] = [selection.bucket_id, selection.marker, start]
    end = after_prefix(selection.prefix)
    if end is not None:
        condition += " AND name < ?"
        values.append(end)
    return database.all(StoredObject, f"{condition} ORDER BY {order} LIMIT ?", *values, count)


def _extend(listing: Listing, selection: Selection, rows: list[StoredObject]) -> str | None:
    """Put rows on the page; return where to go on if the rest of them is behind one common prefix."""
    for row in rows:
        common = _common_prefix(row.name, selection)
        if common is None or common > selection.marker:
            if len(listing) == selection.limit:
                listing.following = row.name
                return None
            listing.add(row, common)
        if common is not None:
            return after_prefix(common)
    return None


def _common_prefix(name: str, selection: Selection) -> str | None:
    if not selection.delimiter:
        return None
    place = name.find(selection.delimiter, len(selection.prefix))
    return None if place < 0 else name[: place + len(selection.delimiter)]


def _keep_together(database: Database, selection: Selection, listing: Listing, name: str) -> None:
    """Move the page's end to where a key ends: markers name keys, so what is left of a key would be lost."""
    listing.objects = [stored for stored in listing.objects if stored.name != name]
    if not listing:
        condition = f"WHERE bucket_id = ? AND name = ? ORDER BY {NEWEST_FIRST}"
        listing.objects = database.all(StoredObject, condition, selection.bucket_id, name)
        rest = _rows(database, replace(selection, marker=name), selection.prefix, 1)
        listing.following = rest[0].name if rest else None
