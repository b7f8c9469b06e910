"""What the appliance has yet to do by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..state.database import Database
from .ground import Ground

STALLED_SECONDS = 60.0
"""So long after a storage domain had no room it is tried again."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done some time after it came up."""

    kind: str
    subject: str
    """The id of what it is about."""


class Tasks:
    """Tasks, kept in the database; each subject has at most one of a kind."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.when_added: Callable[[], object] = _nothing
        """Is called after each addition."""

    @property
    def _database(self) -> Database:
        return self._ground.database

    def add(self, task: Task) -> None:
        """Note a task that comes up now; one that is there already begins anew."""
        statement = """
            INSERT INTO task (kind, subject, scheduled, since) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET since = excluded.since
        """
        now = self._ground.clock.now()
        self._database.change(statement, task.kind, task.subject, now, now)
        self.when_added()

    def done(self, task: Task) -> None:
        """Forget a task."""
        self._database.change("DELETE FROM task WHERE kind = ? AND subject = ?", task.kind, task.subject)

    def has(self, kind: str, subject: str) -> bool:
        """Whether there is such a task."""
        query = "SELECT 1 FROM task WHERE kind = ? AND subject = ?"
        return self._database.value(query, kind, subject) is not None

    def first(self, *kinds: str) -> tuple[Task, int] | None:
        """Return the task of some kinds that came up first, and when that was."""
        marks = ", ".join("?" * len(kinds))
        query = f"SELECT kind, subject, since FROM task WHERE kind IN ({marks}) ORDER BY since, id LIMIT 1"
        rows = self._database.rows(query, *kinds)
        return (Task(rows[0][0], rows[0][1]), rows[0][2]) if rows else None

    def dates_of_youngest(self, kind: str) -> tuple[int, int] | None:
        """Return when the latest task of a kind came up, and when it last began anew."""
        query = "SELECT scheduled, since FROM task WHERE kind = ? ORDER BY id DESC LIMIT 1"
        rows = self._database.rows(query, kind)
        return rows[0] if rows else None

    def subjects(self, kind: str) -> list[str]:
        """Return what the tasks of a kind are about, oldest first."""
        return self._database.column("SELECT subject FROM task WHERE kind = ? ORDER BY id", kind)


def _nothing() -> None:
    pass
