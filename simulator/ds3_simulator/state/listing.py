"""Lists the objects of a bucket by prefix, delimiter and marker, as S3 does."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

from .database import Database
from .rows import StoredObject


@dataclass(frozen=True, slots=True)
class Selection:
    """What part of a bucket is asked for."""

    bucket_id: str
    prefix: str = ""
    delimiter: str = ""
    marker: str = ""
    limit: int = 1000


@dataclass(slots=True)
class Listing:
    """One page."""

    objects: list[StoredObject] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    last: str = ""
    """The last key or common prefix on the page."""
    truncated: bool = False

    def __len__(self) -> int:
        return len(self.objects) + len(self.prefixes)

    def add(self, stored: StoredObject, common: str | None) -> None:
        """Put an object on the page, or the common prefix that stands for it and others."""
        if common is None:
            self.objects.append(stored)
        else:
            self.prefixes.append(common)
        self.last = stored.name if common is None else common


def list_objects(database: Database, selection: Selection) -> Listing:
    """Return the page of a bucket that follows the marker."""
    listing = Listing()
    start: str | None = selection.prefix
    while start is not None and not listing.truncated:
        start = _extend(listing, selection, _rows(database, selection, start, selection.limit - len(listing) + 1))
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
    condition = "WHERE bucket_id = ? AND name > ? AND name >= ?"
    values: list[object] = [selection.bucket_id, selection.marker, start]
    end = after_prefix(selection.prefix)
    if end is not None:
        condition += " AND name < ?"
        values.append(end)
    return database.all(StoredObject, f"{condition} ORDER BY name LIMIT ?", *values, count)


def _extend(listing: Listing, selection: Selection, rows: list[StoredObject]) -> str | None:
    """Put rows on the page; return where to go on if the rest of them is behind one common prefix."""
    for row in rows:
        common = _common_prefix(row.name, selection)
        if common is None or common > selection.marker:
            if len(listing) == selection.limit:
                listing.truncated = True
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
