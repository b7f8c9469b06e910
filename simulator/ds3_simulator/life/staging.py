"""STAGE jobs: the appliance loads what it will be asked for later; clients only watch."""

from __future__ import annotations

from dataclasses import dataclass

from ..state.rows import Chunk, Job
from .endings import STAGE, Endings
from .ground import Ground
from .loading import Loading
from .tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Staging:
    """Loads the chunks of STAGE jobs, one after the other as the cache has room."""

    ground: Ground
    tasks: Tasks
    loading: Loading
    endings: Endings

    def begin(self, job: Job) -> None:
        """Load what there is room for."""
        self.tasks.add(Task(STAGE, job.id))
        self._load(job)

    def go_on(self) -> None:
        """Try again to load what is missing in all such jobs."""
        for job_id in self.tasks.subjects(STAGE):
            job = self.ground.database.first(Job, "WHERE id = ? AND status = 'IN_PROGRESS'", job_id)
            if job is None:
                self.tasks.done(Task(STAGE, job_id))
            else:
                self.tasks.add(Task(STAGE, job_id))
                self._load(job)

    def _load(self, job: Job) -> None:
        condition = "WHERE job_id = ? AND EXISTS (SELECT 1 FROM entry WHERE chunk_id = chunk.id AND done = 0)"
        for chunk in self.ground.database.all(Chunk, f"{condition} ORDER BY number", job.id):
            if self.loading.load_chunk(job, chunk):
                self._loaded(job, chunk)
            elif not chunk.allocated:
                break
        self.endings.complete_if_done(job)

    def _loaded(self, job: Job, chunk: Chunk) -> None:
        """Note that a chunk was in cache, which is all that was wanted; from now on it may leave it again."""
        database = self.ground.database
        query = "SELECT sum(length) FROM blob WHERE id IN (SELECT blob_id FROM entry WHERE chunk_id = ? AND done = 0)"
        size = database.value(query, chunk.id)
        database.change("UPDATE entry SET done = 1 WHERE chunk_id = ?", chunk.id)
        database.change("UPDATE job SET completed_size = completed_size + ? WHERE id = ?", size or 0, job.id)
