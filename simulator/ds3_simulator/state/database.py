"""One sqlite file, one connection, one lock: statements are short and take turns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from .rows import Row
from .schema import PRAGMAS, TABLES

R = TypeVar("R", bound=Row)

_KNOWN: dict[type[Row], tuple[str, ...]] = {}


class Database:
    """Rows in, rows out."""

    def __init__(self, path: Path) -> None:
        self._lock = RLock()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.executescript(PRAGMAS + TABLES)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside happen at once, or not at all; inside another one, as part of that."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:  # also when the process is being stopped: all or nothing
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def all(self, kind: type[R], rest: str = "", *values: object) -> list[R]:
        """Return rows; `rest` follows the name of the table."""
        with self._lock:
            cursor = self._connection.execute(f"SELECT {', '.join(_columns(kind))} FROM {kind.table} {rest}", values)
            return [kind(*row) for row in cursor]

    def first(self, kind: type[R], rest: str, *values: object) -> R | None:
        """Return the first row, if there is one."""
        rows = self.all(kind, f"{rest} LIMIT 1", *values)
        return rows[0] if rows else None

    def column(self, query: str, *values: object) -> list[Any]:
        """Return the first column of a query's rows."""
        with self._lock:
            return [row[0] for row in self._connection.execute(query, values)]

    def value(self, query: str, *values: object) -> Any:
        """Return the first column of a query's first row; None without rows."""
        return next(iter(self.column(query, *values)), None)

    def insert(self, *rows: Row) -> None:
        """Add rows of any kind."""
        for row in rows:
            self.insert_all(type(row), [row])

    def insert_all(self, kind: type[R], rows: Iterable[R]) -> None:
        """Add many rows of one kind."""
        columns = _columns(kind)
        marks = ", ".join("?" * len(columns))
        with self._lock:
            self._connection.executemany(
                f"INSERT INTO {kind.table} ({', '.join(columns)}) VALUES ({marks})",
                map(attrgetter(*columns), rows),
            )

    def change(self, statement: str, *values: object) -> int:
        """Carry out an UPDATE or a DELETE; return how many rows it touched."""
        with self._lock:
            return self._connection.execute(statement, values).rowcount


def _columns(kind: type[Row]) -> tuple[str, ...]:
    columns = _KNOWN.get(kind)
    if columns is None:
        columns = _KNOWN[kind] = tuple(column.name for column in fields(kind))
    return columns
