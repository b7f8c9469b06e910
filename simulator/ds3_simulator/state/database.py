"""One sqlite file, one connection, one lock: statements are short and take turns."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from .rows import Row
from .schema import PRAGMAS, TABLES, TALLIES

R = TypeVar("R", bound=Row)


class Database:
    """Rows in, rows out."""

    def __init__(self, path: Path) -> None:
        self._lock = RLock()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.executescript(f"{PRAGMAS}BEGIN;{TABLES}{TALLIES}COMMIT;")
        self._afterwards: list[Callable[[], object]] = []
        self._undone: list[Callable[[], object]] = []

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
                self._connection.execute("COMMIT")
            except BaseException:  # also when the process is being stopped: all or nothing
                self._afterwards.clear()
                self._connection.execute("ROLLBACK")
                for undo in self._undone:
                    undo()
                raise
            actions, self._afterwards = self._afterwards, []
        for action in actions:
            action()

    def when_undone(self, action: Callable[[], object]) -> None:
        """Do something each time that a transaction was rolled back."""
        self._undone.append(action)

    def afterwards(self, action: Callable[[], object]) -> None:
        """Do something once the transaction under way has happened, and only then; without one, at once."""
        with self._lock:
            if self._connection.in_transaction:
                self._afterwards.append(action)
                return
        action()

    def all(self, kind: type[R], rest: str = "", *values: object) -> list[R]:
        """Return rows; `rest` follows the name of the table."""
        with self._lock:
            columns = _statements(kind).columns
            cursor = self._connection.execute(f"SELECT {columns} FROM {kind.table} {rest}", values)
            return [kind(*row) for row in cursor]

    def first(self, kind: type[R], rest: str, *values: object) -> R | None:
        """Return the first row, if there is one."""
        rows = self.all(kind, f"{rest} LIMIT 1", *values)
        return rows[0] if rows else None

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows of any query."""
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    def column(self, query: str, *values: object) -> list[Any]:
        """Return the first column of a query's rows."""
        with self._lock:
            return [row[0] for row in self._connection.execute(query, values)]

    def value(self, query: str, *values: object) -> Any:
        """Return the first column of a query's first row; None without rows."""
        return next(iter(self.column(query, *values)), None)

    def insert(self, *rows: Row) -> None:
        """Add rows of any kind."""
        with self._lock:
            for row in rows:
                statements = _statements(type(row))
                self._connection.execute(statements.insertion, statements.values(row))

    def insert_all(self, kind: type[R], rows: Iterable[R]) -> None:
        """Add many rows of one kind."""
        statements = _statements(kind)
        with self._lock:
            self._connection.executemany(statements.insertion, map(statements.values, rows))

    def change(self, statement: str, *values: object) -> int:
        """Carry out an UPDATE or a DELETE; return how many rows it touched."""
        with self._lock:
            return self._connection.execute(statement, values).rowcount


@dataclass(frozen=True, slots=True)
class _Statements:
    """What rows of a kind are read and written with; made once, as they are needed all the time."""

    columns: str
    insertion: str
    values: attrgetter[tuple[Any, ...]]
    """Takes the values for an insertion from a row."""


_STATEMENTS: dict[type[Row], _Statements] = {}


def _statements(kind: type[Row]) -> _Statements:
    statements = _STATEMENTS.get(kind)
    if statements is None:
        names = [column.name for column in fields(kind)]
        columns, marks = ", ".join(names), ", ".join("?" * len(names))
        insertion = f"INSERT INTO {kind.table} ({columns}) VALUES ({marks})"
        statements = _STATEMENTS[kind] = _Statements(columns, insertion, attrgetter(*names))
    return statements
