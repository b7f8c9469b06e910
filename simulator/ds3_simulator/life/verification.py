"""VERIFY jobs: the appliance reads its media and compares checksums; clients only watch."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from ..state.defaults import new_record
from ..state.rows import Blob, Copy, Job
from ..wire.checksums import KINDS
from .digests import Digests
from .drives import Drives
from .endings import VERIFY, Endings
from .ground import Ground
from .loading import FOR_CACHE, Loading
from .tasks import Task, Tasks

_AT_ONCE = 100
_BLOCK = 1024**2
# What is on no tape, or on one that is in a drive.
_AT_HAND = f"""
    FROM load WHERE job_id <> '{FOR_CACHE}'
    AND (tape_id = '' OR tape_id IN (SELECT tape_id FROM mount WHERE loaded IS NOT NULL))
"""


@dataclass(frozen=True, slots=True)
class Verification:
    """Reads the blobs of VERIFY jobs as their tapes come into drives."""

    ground: Ground
    tasks: Tasks
    drives: Drives
    loading: Loading
    endings: Endings
    digests: Digests

    def begin(self, job: Job) -> None:
        """Note what a job wants read, and ask for the tapes."""
        database = self.ground.database
        with database.transaction():
            self.tasks.add(Task(VERIFY, job.id))
            blob_ids = database.column("SELECT blob_id FROM entry WHERE job_id = ? AND done = 0", job.id)
            # Without a readable copy, what is in cache is checked.
            tapes = {blob_id: tape_id or "" for blob_id, tape_id in self.loading.sources.tapes_of(blob_ids).items()}
            statement = "INSERT OR IGNORE INTO load (blob_id, job_id, tape_id) VALUES (?, ?, ?)"
            for blob_id, tape_id in tapes.items():
                database.change(statement, blob_id, job.id, tape_id)
            for tape_id in sorted(set(tapes.values()) - {""}):
                self.drives.ask_for(tape_id)

    def has_work(self) -> bool:
        """Whether there is anything that can be read now."""
        first = self.tasks.first(VERIFY)
        return first is not None and self.ground.database.value(f"SELECT 1 {_AT_HAND} LIMIT 1") is not None

    def go_on(self) -> None:
        """Read some of what can be read now; meanwhile requests go on."""
        for blob_id, job_id, tape_id in self.ground.database.rows(
            f"SELECT blob_id, job_id, tape_id {_AT_HAND} LIMIT {_AT_ONCE}"
        ):
            blob = self.ground.database.first(Blob, "WHERE id = ?", blob_id)
            error = self._check(blob) if blob else None
            with self.ground.database.transaction():
                statement = "DELETE FROM load WHERE blob_id = ? AND job_id = ?"
                if self.ground.database.change(statement, blob_id, job_id) and blob:
                    self._note(blob, job_id, tape_id, error)
                self.drives.assign()

    def give_up(self, tape_id: str) -> None:
        """Note that what is on a tape cannot be read, since the tape is not there any more."""
        query = "SELECT blob_id, job_id FROM load WHERE tape_id = ? AND job_id <> ?"
        for blob_id, job_id in self.ground.database.rows(query, tape_id, FOR_CACHE):
            self.ground.database.change("DELETE FROM load WHERE blob_id = ? AND job_id = ?", blob_id, job_id)
            blob = self.ground.database.first(Blob, "WHERE id = ?", blob_id)
            if blob:
                self._note(blob, job_id, "", f"Blob {blob_id} could not be read: its tape is gone.")

    def _note(self, blob: Blob, job_id: str, tape_id: str, error: str | None) -> None:
        database = self.ground.database
        job = database.first(Job, "WHERE id = ? AND status = 'IN_PROGRESS'", job_id)
        if job is None:
            return
        database.change("UPDATE entry SET done = 1 WHERE blob_id = ? AND job_id = ?", blob.id, job.id)
        statement = """
            UPDATE job SET completed_size = completed_size + ?, cached_size = min(original_size, cached_size + ?),
                active = ?, error = ifnull(error, ?) WHERE id = ?
        """
        database.change(statement, blob.length, blob.length, self.ground.clock.now(), error, job.id)
        if error:
            self._suspect(blob, tape_id)
        self.endings.complete_if_done(job)

    def _check(self, blob: Blob) -> str | None:
        """Return what is wrong with the content of a blob, if anything is."""
        blob = self.digests.known(blob)
        try:
            found = self._digest(blob)
        except FileNotFoundError:
            return f"Blob {blob.id} is lost."
        same = found == b64decode(blob.checksum or "")
        return None if same else f"Blob {blob.id} does not have the {blob.checksum_type} {blob.checksum}."

    def _digest(self, blob: Blob) -> bytes:
        _, kind = KINDS[str(blob.checksum_type)]
        digest = kind()
        with closing(self.ground.store.files.open(blob.id)) as file:
            while block := file.read(_BLOCK):
                digest.update(memoryview(block))
        return digest.digest()

    def _suspect(self, blob: Blob, tape_id: str) -> None:
        """Add the copy that was read to the suspect ones, if the contract has a list of them."""
        for kind, values in self._suspects(blob, tape_id):
            fields = {each.name for each in self.ground.contract.type(kind).fields}
            blank = new_record(self.ground.contract, kind, self.ground.clock.now())
            known = {name: value for name, value in values.items() if name in fields}
            self.ground.store.records.add(kind, blank | known)

    def _suspects(self, blob: Blob, tape_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
        types = {type_.name for type_ in self.ground.contract.types}
        for copy in self._read(blob, tape_id):
            kind = f"SuspectBlob{copy.medium_kind}"
            if kind in types:
                bucket_id = self.ground.database.value("SELECT bucket_id FROM object WHERE id = ?", blob.object_id)
                medium = {f"{copy.medium_kind.lower()}_id": copy.medium_id, "bucket_id": bucket_id}
                yield kind, {"blob_id": blob.id, "order_index": copy.order_index, **medium}

    def _read(self, blob: Blob, tape_id: str) -> Iterable[Copy]:
        copies = self.ground.database.all(Copy, "WHERE blob_id = ?", blob.id)
        return [copy for copy in copies if copy.medium_id == tape_id or (not tape_id and copy.medium_kind == "Pool")]
