"""Jobs on disk: what another process needs to end a transfer that was killed."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import Lock

from ..errors import ConfigurationError, TransferError
from .api import Blob, Entry
from .checksums import Checksum, ChecksumKind
from .claims import SCHEMA as CLAIMS_SCHEMA
from .claims import Claims
from .requests import StrPath

VERSION = 1
_SCHEMA = f"""
    PRAGMA user_version = {VERSION};
    CREATE TABLE IF NOT EXISTS job (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, bucket TEXT NOT NULL, facts TEXT NOT NULL, created REAL NOT NULL
    );
    CREATE TABLE IF NOT EXISTS object (
        job TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL, facts TEXT NOT NULL,
        PRIMARY KEY (job, name, version)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS blob (
        job TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL, first INTEGER NOT NULL, length INTEGER NOT NULL,
        PRIMARY KEY (job, name, version, first)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS hashed (
        job TEXT NOT NULL, name TEXT NOT NULL, first INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (job, name, first)
    ) WITHOUT ROWID;
    {CLAIMS_SCHEMA}
"""

INTENDED = "intended "
"""Stands, with the job's name behind it, in the place of the id of a job that may be open or not."""

Facts = dict[str, object]
"""What JSON can say."""
Hashed = Mapping[tuple[str, int], Checksum]
"""What blobs were hashed to while they were sent, by the names of their objects and their offsets."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A job that a journal knows and that has not ended: PUT or GET; `created` is seconds since 1970.

    Where the process ended before it heard of the job's id, `job_id` stands in for it; `resume` takes it too.
    """

    job_id: str
    kind: str
    bucket: str
    objects: int
    created: float


@dataclass(frozen=True, slots=True)
class NotedJob:
    """What a journal tells of one job: facts of the job, facts of its objects, and the blobs that are safe.

    Of a PUT job it does not know the latter, but what the long ones among them are to be compared with.
    """

    job_id: str
    kind: str
    bucket: str
    facts: Facts
    objects: dict[Entry, Facts]
    blobs: frozenset[Blob]
    hashed: Hashed


class Journal:
    """An sqlite file that many threads, and processes with jobs of their own, may write to at the same time.

    Who begins a job or goes on with one has claimed it until `end` or `close`: see `Claims`.
    """

    def __init__(self, path: StrPath) -> None:
        self._path = os.fspath(path)
        self._lock = Lock()
        try:
            self._database = sqlite3.connect(self._path, timeout=60.0, isolation_level=None, check_same_thread=False)
            self._check_version()
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
            self._database.executescript(_SCHEMA)
            self._claims = Claims(self._database, self._path)
        except sqlite3.Error as error:
            raise ConfigurationError(f"the journal {self._path!r} cannot be used: {error}") from error

    def _check_version(self) -> None:
        found = self._database.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, VERSION):
            raise ConfigurationError(f"the journal {self._path!r} has version {found}; this SDK writes {VERSION}")

    def begin(self, job_id: str, kind: str, bucket: str, facts: Facts, objects: Iterable[tuple[Entry, Facts]]) -> None:
        """Note a job with its objects; one that is noted already (an aggregated one) gets them added."""
        rows = ((job_id, name, version or "", json.dumps(one)) for (name, version), one in objects)
        with self._writing() as database:
            claim = self._claims.take_over if job_id.startswith(INTENDED) else self._claims.add
            claim(job_id)
            job = (job_id, kind, bucket, json.dumps(facts), time.time())
            database.execute("INSERT OR IGNORE INTO job VALUES (?, ?, ?, ?, ?)", job)
            database.executemany("INSERT OR REPLACE INTO object VALUES (?, ?, ?, ?)", rows)

    def intend(self, name: str, bucket: str, objects: Iterable[tuple[Entry, Facts]]) -> str:
        """Note a PUT job of this name, which is about to be opened; return the id that stands in for its own."""
        intended = INTENDED + name
        self.begin(intended, "PUT", bucket, {}, objects)
        return intended

    def opened(self, intended: str, job_id: str) -> None:
        """Note the id of a job that was about to be opened; others may have been appended to it before."""
        with self._writing() as database:
            database.execute("UPDATE OR IGNORE job SET id = ? WHERE id = ?", (job_id, intended))
            database.execute("UPDATE OR REPLACE object SET job = ? WHERE job = ?", (job_id, intended))
            database.execute("DELETE FROM job WHERE id = ?", (intended,))
            self._claims.rename(intended, job_id)

    def moved(self, job_id: str, blob: Blob) -> None:
        """Note that a blob is safe."""
        row = (job_id, blob.name, blob.version_id or "", blob.offset, blob.length)
        with self._writing() as database:
            database.execute("INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?, ?)", row)

    def hashed(self, job_id: str, blob: Blob, checksum: Checksum) -> None:
        """Note what a blob was hashed to while it was sent."""
        row = (job_id, blob.name, blob.offset, checksum.kind.value, checksum.value)
        with self._writing() as database:
            database.execute("INSERT OR REPLACE INTO hashed VALUES (?, ?, ?, ?, ?)", row)

    def end(self, job_id: str) -> None:
        """Forget a job that needs no going on with; an aggregated one that others work at too is left to them."""
        with self._writing() as database:
            withdrawn = self._claims.withdraw(job_id)
            if self._claims.others(job_id) is None:
                for table in ("blob", "hashed", "object", "claim"):
                    database.execute(f"DELETE FROM {table} WHERE job = ?", (job_id,))
                database.execute("DELETE FROM job WHERE id = ?", (job_id,))
        self._claims.give_back(withdrawn)

    def take_over(self, job_id: str) -> NotedJob:
        """Claim a job to go on with it, and return what is known of it.

        Raises `TransferError` for one that is not known, and `JobInUse` for one that somebody works at right now.
        """
        with self._writing():
            self._claims.take_over(job_id)
        try:
            return self.read(job_id)
        except TransferError:
            self.end(job_id)
            raise

    def unfinished(self) -> list[JournalEntry]:
        """Return the jobs that have not ended, the oldest first."""
        query = """
            SELECT id, kind, bucket, (SELECT count(*) FROM object WHERE job = id), created FROM job ORDER BY created
        """
        with self._lock:
            return [JournalEntry(*row) for row in self._database.execute(query)]

    def read(self, job_id: str) -> NotedJob:
        """Return what is known of a job; raises `TransferError` for one that is not."""
        with self._lock:
            query = "SELECT kind, bucket, facts FROM job WHERE id = ?"
            row = self._database.execute(query, (job_id,)).fetchone()
            if row is None:
                raise TransferError(f"the journal {self._path!r} does not know it", job_id=job_id)
            kind, bucket, facts = row
            objects, blobs = dict(self._objects(job_id)), frozenset(self._blobs(job_id))
            return NotedJob(job_id, kind, bucket, json.loads(facts), objects, blobs, dict(self._hashed(job_id)))

    def close(self) -> None:
        """Close the file, and give back all claims."""
        with self._lock:
            self._database.close()
        self._claims.give_back()

    def _objects(self, job_id: str) -> Iterator[tuple[Entry, Facts]]:
        query = "SELECT name, version, facts FROM object WHERE job = ?"
        for name, version, facts in self._database.execute(query, (job_id,)):
            yield Entry(name, version or None), json.loads(facts)

    def _blobs(self, job_id: str) -> Iterator[Blob]:
        query = "SELECT name, version, first, length FROM blob WHERE job = ?"
        for name, version, first, length in self._database.execute(query, (job_id,)):
            yield Blob(name, first, length, version_id=version or None)

    def _hashed(self, job_id: str) -> Iterator[tuple[tuple[str, int], Checksum]]:
        query = "SELECT name, first, kind, value FROM hashed WHERE job = ?"
        for name, first, kind, value in self._database.execute(query, (job_id,)):
            yield (name, first), Checksum(ChecksumKind.read(kind), value)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                with closing(self._database.cursor()) as cursor:
                    cursor.execute("BEGIN IMMEDIATE")
                    with self._database:
                        yield self._database
            except sqlite3.Error as error:
                raise TransferError(f"the journal {self._path!r} cannot be written: {error}") from error
