"""Jobs in which the server works alone: checking, loading, and writing to its media."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..errors import JobEnded, NotFound, Stalled
from .api import COMPLETED, JobState, OpenedJob, WantedObject
from .engine import Engine
from .requests import JobOptions

FIRST_PAUSE = 0.25
CANCELED = "CANCELED"


@dataclass(frozen=True, slots=True)
class Serving:
    """Opens VERIFY and STAGE jobs, and waits until a job is completed."""

    engine: Engine

    def verify(self, bucket: str, names: Iterable[str], job: JobOptions, *, wait: bool) -> JobState:
        """Make the server read objects from its media and check them."""
        return self._serve(self.engine.api.open_verify, bucket, names, job, wait)

    def stage(self, bucket: str, names: Iterable[str], job: JobOptions, *, wait: bool) -> JobState:
        """Make the server load objects from tape."""
        return self._serve(self.engine.api.open_stage, bucket, names, job, wait)

    def _serve(
        self,
        open_job: Callable[[str, Sequence[WantedObject], JobOptions], OpenedJob],
        bucket: str,
        names: Iterable[str],
        job: JobOptions,
        wait: bool,
    ) -> JobState:
        objects = [WantedObject(name) for name in dict.fromkeys(names)]
        opened = self.engine.patiently(lambda: open_job(bucket, objects, job), repeatable=True)
        return self.until_completed(opened.job_id, None) if wait else self._state(opened.job_id)

    def until_completed(self, job_id: str, patience: float | None) -> JobState:
        """Wait until a job is completed: for a PUT, until all its data is on its final media.

        Waits double up to `maximum_wait`. Raises `JobEnded` if the job was cancelled, or the server does not know
        it, and `Stalled` when nothing was completed for `patience` seconds, by itself that of the options.
        """
        options, clock = self.engine.options, self.engine.clock
        patience = options.patience if patience is None else patience
        pause, done, progress_at = FIRST_PAUSE, -1, clock()
        while (state := self._state(job_id)).status != COMPLETED:
            if state.status == CANCELED:
                raise JobEnded("was cancelled", job_id=job_id)
            if state.completed_size + state.cached_size > done:
                done, progress_at = state.completed_size + state.cached_size, clock()
            if clock() + pause > progress_at + patience:
                raise Stalled(f"not completed, and nothing happened for {patience:g} s", job_id=job_id)
            self.engine.wait(pause, "the server works on the job", job_id=job_id)
            pause = min(pause * 2, options.maximum_wait, max(options.default_wait, FIRST_PAUSE) * 10)
        return state

    def _state(self, job_id: str) -> JobState:
        try:
            return self.engine.patiently(lambda: self.engine.api.show_job(job_id), repeatable=True)
        except NotFound as error:
            raise JobEnded("the server does not know it", job_id=job_id) from error
