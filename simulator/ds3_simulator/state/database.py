"""One sqlite file, one connection, one lock: statements are short and take turns."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path
from threading import RLock, get_ident
from typing import Any, TypeVar

from .rows import Row
from .schema import PRAGMAS, TABLES, TALLIES

PATIENCE = 1.0
"""Seconds to wait for whoever has the file open, which may be about to end."""

R = TypeVar("R", bound=Row)

logger = logging.getLogger(__name__)


class Database:
    """Rows in, rows out."""

    def __init__(self, path: Path) -> None:
        self._lock = RLock()
        self._connection = _opened(path)
        self._transaction = _Transaction(self)
        self._depth = 0
        self._expected = 0
        """How many actions were to follow before the transaction that this thread is in."""
        self._afterwards: list[Callable[[], object]] = []
        self._gathering: int | None = None
        """The thread whose transactions are committed together."""
        self._is_pending = False
        """Whether some of them were carried out, and none is certain yet."""
        self._is_lost = False
        self._due: list[Callable[[], object]] = []
        self._endings: list[Callable[[bool], object]] = []

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Make everything inside happen at once, or not at all; inside another one, as part of that."""
        return self._transaction

    def begin(self) -> None:
        """Enter a transaction, or go one level deeper into the one that this thread is in."""
        self._lock.acquire()
        if not self._depth:
            try:
                self._begin()
            except BaseException:  # nothing has begun, so nobody will end it
                self._lock.release()
                raise
        self._depth += 1

    def _begin(self) -> None:
        self._make_way()
        if not self._is_pending:
            self._connection.execute("BEGIN IMMEDIATE")
        if self._gathering == get_ident():
            self._connection.execute("SAVEPOINT one")
            self._is_pending = True
            self._expected = len(self._afterwards)

    def end(self, *, happened: bool) -> None:
        """Leave a level; from the outermost one, commit or roll back."""
        actions: list[Callable[[], object]] = []
        try:
            if self._depth == 1 and self._gathering == get_ident():
                self._end_one(happened=happened)
            elif self._depth == 1:
                actions = self._commit() if happened else self._roll_back()
        finally:
            self._depth -= 1
            self._lock.release()
        for action in actions:
            action()

    def _commit(self) -> list[Callable[[], object]]:
        """Make it happen; return what is to be done afterwards."""
        try:
            self._connection.execute("COMMIT")
        except BaseException:  # also when the process is being stopped: all or nothing
            self._roll_back()
            raise
        actions, self._afterwards = self._afterwards, []
        self._end(happened=True)
        return actions

    def _roll_back(self) -> list[Callable[[], object]]:
        self._afterwards.clear()
        self._connection.execute("ROLLBACK")
        self._end(happened=False)
        return []

    def gather(self) -> None:
        """Commit the transactions of this thread together from now on: not before `settle`, unless others come."""
        with self._lock:
            self._gathering = get_ident()

    def settle(self) -> bool:
        """Commit what this thread has gathered; False if that failed, and none of it is certain."""
        with self._lock:
            self._commit_gathered()
            self._gathering = None
            certain, self._is_lost = not self._is_lost, False
            actions, self._due = self._due, []
        for action in actions:
            action()
        return certain

    def _end_one(self, *, happened: bool) -> None:
        if not happened:
            del self._afterwards[self._expected :]
            self._connection.execute("ROLLBACK TO one")
            self._end(happened=False)
        self._connection.execute("RELEASE one")

    def _make_way(self) -> None:
        """See to it that nobody works, or looks, among what another thread has gathered."""
        if self._is_pending and self._gathering != get_ident():
            self._commit_gathered()

    def _commit_gathered(self) -> None:
        if self._is_pending:
            self._is_pending = False
            try:
                self._due += self._commit()
            except sqlite3.Error:  # told by `settle` to the thread that it concerns
                logger.exception("what was gathered could not be committed")
                self._is_lost = True

    def at_each_end(self, action: Callable[[bool], object]) -> None:
        """Do something at the end of each transaction, before the next begins; it is told whether it happened."""
        self._endings.append(action)

    def _end(self, *, happened: bool) -> None:
        for action in self._endings:
            action(happened)

    def afterwards(self, action: Callable[[], object]) -> None:
        """Do something once the transaction under way has happened, and only then; without one, at once."""
        with self._lock:
            self._make_way()
            if self._connection.in_transaction:
                self._afterwards.append(action)
                return
        action()

    def all(self, kind: type[R], rest: str = "", *values: object) -> list[R]:
        """Return rows; `rest` follows the name of the table."""
        with self._lock:
            self._make_way()
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
            self._make_way()
            return self._connection.execute(query, values).fetchall()

    def column(self, query: str, *values: object) -> list[Any]:
        """Return the first column of a query's rows."""
        with self._lock:
            self._make_way()
            return [row[0] for row in self._connection.execute(query, values)]

    def value(self, query: str, *values: object) -> Any:
        """Return the first column of a query's first row; None without rows."""
        return next(iter(self.column(query, *values)), None)

    def insert(self, *rows: Row) -> int:
        """Add rows of any kind; return the number of the last one, if its table numbers them."""
        last = 0
        with self._lock:
            self._make_way()
            for row in rows:
                statements = _statements(type(row))
                last = self._connection.execute(statements.insertion, statements.values(row)).lastrowid or 0
        return last

    def insert_all(self, kind: type[R], rows: Iterable[R]) -> None:
        """Add many rows of one kind."""
        statements = _statements(kind)
        with self._lock:
            self._make_way()
            self._connection.executemany(statements.insertion, map(statements.values, rows))

    def change(self, statement: str, *values: object) -> int:
        """Carry out an UPDATE or a DELETE; return how many rows it touched."""
        with self._lock:
            self._make_way()
            return self._connection.execute(statement, values).rowcount


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=PATIENCE)
    try:
        connection.executescript(f"{PRAGMAS}BEGIN IMMEDIATE;{TABLES}{TALLIES}COMMIT;")
    except sqlite3.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise OSError(f"{path.parent} is in use by another simulator") from error
        raise
    return connection


class _Transaction(AbstractContextManager[None]):
    """What `with` enters and leaves; a generator would do, but takes three times as long."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._database.end(happened=kind is None)


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
