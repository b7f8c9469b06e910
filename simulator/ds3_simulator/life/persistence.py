"""What was received gets onto media."""

from __future__ import annotations

from dataclasses import dataclass

from ..notify.failures import report_failure
from ..state.rows import Blob, Chunk, Copy, Job
from .endings import Endings
from .ground import Ground
from .media import Media, OutOfMediaError
from .occurrences import Occurrences
from .tasks import Task, Tasks

_STALLED = "WRITES_STALLED_DUE_TO_NO_FREE_MEDIA_REMAINING"


@dataclass(frozen=True, slots=True)
class Persistence:
    """Writes chunks of PUT jobs, and objects put without a job, as the bucket's data policy says."""

    ground: Ground
    media: Media
    tasks: Tasks
    endings: Endings
    occurrences: Occurrences

    def chunk_changed(self, chunk_id: str) -> None:
        """Persist a chunk, now or later, if all that is left of it in the job was received."""
        database = self.ground.database
        if not database.value("SELECT 1 FROM entry WHERE chunk_id = ? AND NOT done LIMIT 1", chunk_id):
            job_id = database.value("SELECT job_id FROM chunk WHERE id = ?", chunk_id)
            self.occurrences.tell_of_chunk("object_cached", chunk_id, job_id)
            self._plan("chunk", chunk_id)

    def job_shortened(self, job: Job) -> None:
        """Persist those chunks of a PUT job that are whole now because it expects no more."""
        database = self.ground.database
        empty = "NOT EXISTS (SELECT 1 FROM entry WHERE chunk_id = chunk.id)"
        database.change(f"DELETE FROM chunk WHERE job_id = ? AND {empty}", job.id)
        if job.request_type != "PUT":
            return
        for chunk_id in database.column("SELECT id FROM chunk WHERE job_id = ? AND stored IS NULL", job.id):
            if not any(self.tasks.has(kind, chunk_id) for kind in ("chunk", "stalled chunk")):
                self.chunk_changed(chunk_id)

    def object_received(self, object_id: str) -> None:
        """Persist an object that was put without a job, now or later."""
        self._plan("object", object_id)

    def write(self, task: Task) -> None:
        """Put what a task is about onto media; without room there, try again later."""
        self.tasks.done(task)
        self._try(task)

    def _plan(self, kind: str, subject: str) -> None:
        task = Task(kind, subject)
        if self.ground.settings.persist_delay > 0:
            self.tasks.add(task)
        else:
            self._try(task)

    def _try(self, task: Task) -> None:
        try:
            self._write(task.kind.removeprefix("stalled "), task.subject)
        except OutOfMediaError as error:
            self._stall(task, error)

    def _write(self, kind: str, subject: str) -> None:
        if kind == "chunk":
            self._write_chunk(subject)
        else:
            self._write_object(subject)

    def _write_chunk(self, chunk_id: str) -> None:
        database = self.ground.database
        chunk = database.first(Chunk, "WHERE id = ?", chunk_id)
        job = database.first(Job, "WHERE id = ?", chunk.job_id) if chunk else None
        if chunk is None or job is None or chunk.stored is not None:
            return
        blobs = database.all(Blob, "WHERE id IN (SELECT blob_id FROM entry WHERE chunk_id = ?)", chunk_id)
        written = self._copy(job.bucket_id, blobs)
        database.change("UPDATE chunk SET stored = ? WHERE id = ?", self.ground.clock.now(), chunk_id)
        size = sum(blob.length for blob in blobs)
        database.change("UPDATE job SET completed_size = completed_size + ? WHERE id = ?", size, job.id)
        if written:
            self.occurrences.tell_of_chunk("object_persisted", chunk_id, job.id)
        self.endings.complete_if_done(job)

    def _write_object(self, object_id: str) -> None:
        query = """
            SELECT bucket_id, blob.id, offset, length FROM object JOIN blob ON blob.object_id = object.id
            WHERE object.id = ? ORDER BY offset
        """
        rows = self.ground.database.rows(query, object_id)
        blobs = [Blob(blob_id, object_id, offset, length) for _, blob_id, offset, length in rows]
        if blobs and self._copy(rows[0][0], blobs):
            self.occurrences.tell_of_object("object_persisted", object_id)

    def _copy(self, bucket_id: str, blobs: list[Blob]) -> bool:
        """Write blobs to all media they belong on; False if the data policy knows of none."""
        copies = list(self.media.copies(bucket_id, blobs))
        self.ground.database.insert_all(Copy, copies)
        return bool(copies)

    def _stall(self, task: Task, error: OutOfMediaError) -> None:
        if not task.kind.startswith("stalled "):
            self._tell_failure(error)
        self.tasks.add(Task("stalled " + task.kind.removeprefix("stalled "), task.subject))

    def _tell_failure(self, error: OutOfMediaError) -> None:
        told = {"storage_domain_id": error.storage_domain_id, "type": _STALLED, "error_message": str(error)}
        report_failure(self.ground, "StorageDomainFailure", **told)
