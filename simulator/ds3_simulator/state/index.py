"""Rows in memory, found by id or by the value of any field.

Rows and lists of ids are replaced and never changed, so readers need no lock while one writer is at work.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any

Row = Mapping[str, Any]


class Index:
    """Rows by id, and ids by the values of those fields that were ever asked for."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._ids: dict[str, dict[Any, tuple[str, ...]]] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self) -> list[tuple[str, Row]]:
        """Return all rows with their ids."""
        return list(self._rows.items())

    def get(self, row_id: str) -> Row | None:
        """Return the row with an id."""
        return self._rows.get(row_id)

    def having(self, field: str, value: Any) -> list[Row]:
        """Return the rows with a value in a field, in the order of their ids."""
        known = self._ids.get(field)
        ids = (self._learn(field) if known is None else known).get(value, ())
        return [row for row in map(self._rows.get, ids) if row is not None]

    def put(self, row: Row) -> None:
        """Add a row, or replace the one with its id."""
        with self._lock:
            old = self._rows.get(row["id"])
            self._rows[row["id"]] = row
            for field, ids in self._ids.items():
                # What stays as it is stays to be found, at any moment.
                if old is None or old.get(field) != row.get(field):
                    _enter(ids, row.get(field), row["id"])
                    if old is not None:
                        _leave(ids, old.get(field), row["id"])

    def remove(self, row_id: str) -> None:
        """Drop a row."""
        with self._lock:
            old = self._rows.pop(row_id)
            for field, ids in self._ids.items():
                _leave(ids, old.get(field), row_id)

    def _learn(self, field: str) -> dict[Any, tuple[str, ...]]:
        with self._lock:
            ids: dict[Any, tuple[str, ...]] = {}
            for row_id, row in self._rows.items():
                _enter(ids, row.get(field), row_id)
            self._ids[field] = ids
            return ids


def _enter(ids: dict[Any, tuple[str, ...]], value: Any, row_id: str) -> None:
    known = ids.get(value, ())
    ids[value] = (*known, row_id) if not known or known[-1] < row_id else tuple(sorted({*known, row_id}))


def _leave(ids: dict[Any, tuple[str, ...]], value: Any, row_id: str) -> None:
    others = tuple(each for each in ids[value] if each != row_id)
    if others:
        ids[value] = others
    else:
        del ids[value]
