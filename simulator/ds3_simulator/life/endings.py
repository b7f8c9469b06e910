"""When a job has come to its end."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..state.rows import Job
from .drives import Drives
from .ground import Ground
from .occurrences import Occurrences
from .tasks import Task, Tasks

VERIFY = "verify"
STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Endings:
    """Ends jobs that have nothing left to do."""

    ground: Ground
    tasks: Tasks
    drives: Drives
    occurrences: Occurrences

    def complete_if_done(self, job: Job) -> bool:
        """End a job if all was read, or all is on media, and no more is taken in; say whether it has ended."""
        with self.ground.database.transaction():
            if self._has_more(job):
                return False
            statement = """
                UPDATE job SET status = 'COMPLETED', ended = ?, completed_size = original_size
                WHERE id = ? AND status = 'IN_PROGRESS'
            """
            if self.ground.database.change(statement, self.ground.clock.now(), job.id):
                self.forget(job)
                self.occurrences.tell_end(job.id)
            return True

    def close(self, job: Job) -> None:
        """Let a job take in no further ones."""
        statement = "UPDATE job SET options = json_set(options, '$.aggregating', json('false')) WHERE id = ?"
        self.ground.database.change(statement, job.id)

    def forget(self, job: Job) -> None:
        """Drop what was still to be done for a job that has ended."""
        for kind in (VERIFY, STAGE):
            self.tasks.done(Task(kind, job.id))
        if self.ground.database.change("DELETE FROM load WHERE job_id = ?", job.id):
            # Tapes that only this job wanted must not keep others out of their drives.
            self.drives.assign()

    def _has_more(self, job: Job) -> bool:
        database = self.ground.database
        if database.value("SELECT 1 FROM entry WHERE job_id = ? AND done = 0 LIMIT 1", job.id):
            return True
        unstored = """
            SELECT 1 FROM chunk WHERE job_id = ? AND stored IS NULL
            AND EXISTS (SELECT 1 FROM entry WHERE chunk_id = chunk.id) LIMIT 1
        """
        if job.request_type == "PUT" and database.value(unstored, job.id):
            return True
        options = database.value("SELECT options FROM job WHERE id = ?", job.id)
        return bool(json.loads(options or "{}").get("aggregating"))
