"""Jobs in which the server works alone: checking, loading, and writing to its media."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from ..errors import JobEnded, NotFound, Stalled
from .api import COMPLETED, JobState, OpenedJob, WantedObject
from .engine import Engine, batches
from .progress import Tally
from .requests import JobOptions

FIRST_PAUSE = 0.25
CANCELED = "CANCELED"


@dataclass(frozen=True, slots=True)
class Serving:
    """Opens VERIFY and STAGE jobs, and waits until a job is completed; shows the waits to the tally, if it has one."""

    engine: Engine
    tally: Tally | None = None

    def verify(self, bucket: str, names: Iterable[str], job: JobOptions, *, wait: bool) -> JobState:
        """Make the server read objects from its media and check them."""
        return self._serve(self.engine.api.open_verify, bucket, names, job, wait)

    def stage(self, bucket: str, names: Iterable[str], job: JobOptions, *, wait: bool) -> JobState:
        """Make the server load objects from tape."""
        return self._serve(self.engine.api.open_stage, bucket, names, job, wait)

    def load(self, bucket: str, names: Sequence[str], job: JobOptions) -> None:
        """Make the server load objects from tape, and wait for it, in as many jobs as it takes.

        Of `job`, name and priority count. With best effort, what does not exist is left out.
        """
        chosen = JobOptions(name=job.name, priority=job.priority)
        for batch in batches(names, lambda _: 0, self.engine.options):
            try:
                self.stage(bucket, batch, chosen, wait=True)
            except NotFound as error:
                if existing := self._existing(bucket, batch, error):
                    self.stage(bucket, existing, chosen, wait=True)

    def _existing(self, bucket: str, names: Sequence[str], error: NotFound) -> list[str]:
        """Return the objects that exist, if the others may be left out; raise the error if not."""
        engine = self.engine
        if not engine.options.best_effort:
            raise error
        found = {
            name: engine.patiently(partial(engine.api.object_facts, bucket, name), self.tally, repeatable=True)
            for name in names
        }
        if all(found.values()):
            raise error
        return [name for name, facts in found.items() if facts]

    def _serve(
        self,
        open_job: Callable[[str, Sequence[WantedObject], JobOptions], OpenedJob],
        bucket: str,
        names: Iterable[str],
        job: JobOptions,
        wait: bool,
    ) -> JobState:
        objects = [WantedObject(name) for name in dict.fromkeys(names)]
        opened = self.engine.patiently(lambda: open_job(bucket, objects, job), self.tally, repeatable=True)
        if not wait:
            return self._state(opened.job_id)
        with self.engine.ended_on_failure(opened.job_id):
            return self.until_completed(opened.job_id, None)

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
            left = progress_at + patience - clock()
            if left <= 0:
                raise Stalled(f"not completed, and nothing happened for {patience:g} s", job_id=job_id)
            self.engine.wait(min(pause, left), "the server works on the job", self.tally, job_id)
            pause = min(pause * 2, options.maximum_wait, max(options.default_wait, FIRST_PAUSE) * 10)
        return state

    def _state(self, job_id: str) -> JobState:
        try:
            return self.engine.patiently(lambda: self.engine.api.show_job(job_id), self.tally, repeatable=True)
        except NotFound as error:
            raise JobEnded("the server does not know it", job_id=job_id) from error
