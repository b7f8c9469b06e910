"""Who works at which job of a journal right now."""

from __future__ import annotations

import os
import socket
import sqlite3
from collections.abc import Iterable
from typing import cast

from ..errors import ConfigurationError, JobInUse
from . import locks

SCHEMA = """
    CREATE TABLE IF NOT EXISTS claim (
        number INTEGER PRIMARY KEY AUTOINCREMENT, job TEXT NOT NULL, owner TEXT NOT NULL
    );
"""


class Claims:
    """The jobs that the user of one journal works at, until it ends them or goes, however it goes.

    A claim is a row, and a locked byte of the file ``-lock`` beside the journal: the row of one who has died counts no
    more, since the system unlocks the byte. Several may share an aggregated job, to which each has added objects.

    All methods but `give_back` are to be called within a transaction that nobody else can write in.
    """

    def __init__(self, database: sqlite3.Connection, journal: str) -> None:
        self._database = database
        self._journal = journal
        self._locks = os.path.realpath(journal) + "-lock"
        self._mine: dict[int, str] = {}

    def add(self, job_id: str) -> None:
        """Claim a job, whoever else works at it."""
        owner = f"process {os.getpid()} on {socket.gethostname()}"
        while True:
            row = self._database.execute("INSERT INTO claim (job, owner) VALUES (?, ?)", (job_id, owner))
            number = cast("int", row.lastrowid)
            if self._lock(number):
                self._mine[number] = job_id
                return
            self._database.execute("DELETE FROM claim WHERE number = ?", (number,))

    def take_over(self, job_id: str) -> None:
        """Claim a job of which all others have gone; raises `JobInUse` if they have not."""
        if owner := self.others(job_id):
            message = f"{owner} works at it, says the journal {self._journal!r}"
            raise JobInUse(message, job_id=job_id, journal=self._journal)
        self._database.execute("DELETE FROM claim WHERE job = ?", (job_id,))
        self.add(job_id)

    def others(self, job_id: str) -> str | None:
        """Return who else works at a job: one of them, or None."""
        query = "SELECT number, owner FROM claim WHERE job = ?"
        for number, owner in self._database.execute(query, (job_id,)).fetchall():
            if number in self._mine:
                continue
            if not self._lock(number):
                return str(owner)
            locks.give_back(self._locks, number)
        return None

    def rename(self, before: str, after: str) -> None:
        """Note that a job has got another id."""
        self._database.execute("UPDATE claim SET job = ? WHERE job = ?", (after, before))
        self._mine |= dict.fromkeys(self.of(before), after)

    def of(self, job_id: str) -> list[int]:
        """Return the numbers of the own claims on a job."""
        return [number for number, job in self._mine.items() if job == job_id]

    def withdraw(self, job_id: str) -> list[int]:
        """Take back the own claims on a job; return their numbers, to be given back when that is certain."""
        numbers = self.of(job_id)
        self._database.executemany("DELETE FROM claim WHERE number = ?", [(number,) for number in numbers])
        return numbers

    def give_back(self, numbers: Iterable[int] | None = None) -> None:
        """Unlock what was locked for these claims, or for all."""
        for number in list(self._mine) if numbers is None else numbers:
            if self._mine.pop(number, None) is not None:
                locks.give_back(self._locks, number)

    def _lock(self, number: int) -> bool:
        try:
            return locks.lock(self._locks, number)
        except OSError as error:
            raise ConfigurationError(f"the journal {self._journal!r} cannot be locked: {error}") from error
