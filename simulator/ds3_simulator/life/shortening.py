"""How jobs end before they are done: canceled, truncated, or given up after a long silence."""

from __future__ import annotations

from dataclasses import dataclass

from ..state.rows import Job
from .endings import Endings
from .ground import Ground
from .occurrences import Occurrences
from .persistence import Persistence

_MEMBERS = "SELECT blob_id FROM chunk JOIN entry ON entry.chunk_id = chunk.id WHERE chunk.job_id = ?"
_OBJECTS = f"SELECT object_id FROM blob WHERE id IN ({_MEMBERS})"


@dataclass(frozen=True, slots=True)
class Shortening:
    """Takes out of jobs what they will not transfer any more; complete objects stay, and are persisted."""

    ground: Ground
    endings: Endings
    persistence: Persistence
    occurrences: Occurrences

    def cancel(self, job: Job, *, timed_out: bool = False) -> None:
        """End an open job; objects that it did not store completely vanish."""
        with self.ground.database.transaction():
            statement = """
                UPDATE job SET status = 'CANCELED', ended = ?, timed_out = ? WHERE id = ? AND status = 'IN_PROGRESS'
            """
            if self.ground.database.change(statement, self.ground.clock.now(), int(timed_out), job.id):
                self.endings.forget(job)
                lost = self.occurrences.lost(job.id) if job.request_type == "PUT" else ()
                self.occurrences.tell_end(job.id, canceled=True, lost=lost)
                self._drop_incomplete(job)
                self.persistence.job_shortened(job)

    def truncate(self, job: Job, *, timed_out: bool = False) -> None:
        """Shorten an open job to what was transferred; it goes on with that, and without any is canceled."""
        with self.ground.database.transaction():
            self.endings.close(job)
            self._drop_incomplete(job)
            self.ground.database.change("DELETE FROM entry WHERE job_id = ? AND NOT done", job.id)
            if self._note_truncation(job, timed_out=timed_out):
                self.persistence.job_shortened(job)
                self.endings.complete_if_done(job)
            else:
                self.cancel(job, timed_out=timed_out)

    def give_up(self, job: Job) -> None:
        """End a job in which nothing happened for too long."""
        if job.request_type == "PUT":
            self.truncate(job, timed_out=True)
        else:
            self.cancel(job, timed_out=True)

    def _note_truncation(self, job: Job, *, timed_out: bool) -> bool:
        """Write down what is left of a job; whether that is anything."""
        database = self.ground.database
        count, size = database.rows(f"SELECT count(*), sum(length) FROM blob WHERE id IN ({_MEMBERS})", job.id)[0]
        statement = """
            UPDATE job SET truncated = 1, timed_out = ?, original_size = ?, cached_size = ?,
                completed_size = min(completed_size, ?) WHERE id = ?
        """
        database.change(statement, int(timed_out), size or 0, size or 0, size or 0, job.id)
        return bool(count)

    def _drop_incomplete(self, job: Job) -> None:
        """Delete the objects of a PUT job that are not there completely."""
        if job.request_type == "PUT":
            self.ground.store.remove_objects(f"created IS NULL AND id IN ({_OBJECTS})", job.id)
