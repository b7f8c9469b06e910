"""What every kind of transfer needs: patience with the server, a driver, and an orderly end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from .. import events
from ..errors import Busy, Ds3Error, JobEnded, NotFound, Stalled, TransportError
from .api import Blob, BulkApi, Entry, OpenedJob
from .beside import beside, within
from .faults import pause_after
from .journal import Journal
from .loop import LoopDriver
from .options import TransferOptions
from .plan import JobPlan
from .progress import Tally
from .pulse import Pulse
from .threads import AHEAD, ThreadDriver
from .work import Work

if TYPE_CHECKING:
    from .crew import Crew

LEAST_WINDOW = 256
"""Blobs handed out at once, at least: to an appliance that is far away, that many may be under way."""

CANCEL_SECONDS = 3.0
"""How long the end of a transfer waits for the server to cancel its job."""

_Answer = TypeVar("_Answer")
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Engine:
    """The server, the options, the clock and the way to stop, which all transfers of one object share."""

    api: BulkApi
    options: TransferOptions
    clock: Callable[[], float]
    sleep: Callable[[float], object] | None
    cancelled: Event
    emit: events.Handler | None
    journal: Journal | None
    crew: Crew | None = None

    def pulse(self) -> Pulse:
        """Return a pulse for one job; raises `Cancelled` when no more may begin."""
        pulse = Pulse(self.clock, self.sleep, self.cancelled)
        pulse.beat()
        return pulse

    def patiently(
        self, call: Callable[[], _Answer], tally: Tally | None = None, *, repeatable: bool = False
    ) -> _Answer:
        """Make a call, and make it again while the server is busy; the waits are shown and can be cancelled.

        A `repeatable` call is also made again when its answer was lost. Raises `Stalled` when the patience ends.
        """
        given_up_at = self.clock() + self.options.patience
        tries = 0
        while True:
            self.pulse()
            try:
                return beside(call, self.pulse, late=self._unwanted)
            except Ds3Error as error:
                tries += 1
                if not self._may_pass(error, tries, repeatable):
                    raise
                seconds = pause_after(error, tries, self.options)
                if self.clock() + seconds > given_up_at:
                    raise Stalled(f"the server stayed busy for {self.options.patience:g} s") from error
                self.wait(seconds, str(error), tally)

    def _unwanted(self, answer: object) -> None:
        """Cancel a job whose opening was answered when nobody waited for it any more."""
        if isinstance(answer, OpenedJob) and self.options.on_failure == "cancel":
            with suppress(Ds3Error):  # whoever could be told has gone
                self.api.cancel(answer.job_id)

    def _may_pass(self, error: Ds3Error, tries: int, repeatable: bool) -> bool:
        if isinstance(error, Busy):
            return True
        lost = isinstance(error, TransportError) and not error.lasting and (repeatable or not error.sent)
        return lost and tries < self.options.blob_tries

    def wait(self, seconds: float, reason: str, tally: Tally | None = None, job_id: str | None = None) -> None:
        """Let time pass, visibly; raises `Cancelled` at once when the transfer is."""
        if self.emit:
            self.emit(events.Waiting(seconds=seconds, reason=reason, job_id=job_id))
        if tally:
            tally.show(seconds, reason)
        self.pulse().pause(seconds)

    def plan(self, blobs: Collection[Blob], work: Work, sequential: Collection[Entry] = ()) -> JobPlan:
        """Return a plan for these blobs."""
        return JobPlan(
            blobs,
            now=self.clock(),
            window=max(AHEAD * self.options.threads, LEAST_WINDOW),
            skip_cached=work.skip_cached,
            limits=self.options,
            job_id=work.job_id,
            sequential=sequential,
            best_effort=self.options.best_effort,
        )

    def drive(self, plan: JobPlan, work: Work, tally: Tally) -> None:
        """Carry out a plan to its end; raises what ends the job."""
        if self.crew:
            from .executor import moved_by

            self.crew.start()
            ThreadDriver(plan, moved_by(self.crew, work), tally, self.options, self.emit).run()
        elif (many := self.api.many()) is None:
            ThreadDriver(plan, work, tally, self.options, self.emit).run()
        else:
            LoopDriver(plan, work, tally, self.options, self.emit, many).run()

    @contextmanager
    def ended_on_failure(self, job_id: str) -> Iterator[None]:
        """Cancel the server's job when the block fails, or leave it for `resume`, as the options say."""
        try:
            yield
        except JobEnded:  # if only the answer to the last blob was lost, the server has everything
            raise
        except BaseException as error:
            if self.options.on_failure == "cancel":
                self.cancel(job_id, error)
                self.forget(job_id)
            raise

    def metadata(self, bucket: str, entry: Entry) -> Mapping[str, str]:
        """Return what is stored beside an object's bytes; raises `NotFound` for one that is not there any more."""
        facts = self.patiently(lambda: self.api.object_facts(bucket, *entry), repeatable=True)
        if facts is None:
            raise NotFound("the object does not exist any more", status=404, resource=entry.name)
        return facts.metadata

    def forget(self, job_id: str) -> None:
        """Take a job out of the journal."""
        if self.journal:
            self.journal.end(job_id)

    def cancel(self, job_id: str, reason: BaseException) -> None:
        """Cancel the server's job, and note in `reason` what came of it."""
        try:
            within(CANCEL_SECONDS, lambda: self.api.cancel(job_id))
        except Exception as error:  # noqa: BLE001  # the reason matters more
            reason.add_note(f"job {job_id} could not be cancelled: {error}")
        else:
            reason.add_note(f"job {job_id} was cancelled")


def batches(items: Iterable[_Item], size_of: Callable[[_Item], int], options: TransferOptions) -> Iterator[list[_Item]]:
    """Cut a stream of items into jobs of so many objects and so many bytes at most; each has one at least."""
    batch: list[_Item] = []
    size = 0
    for item in items:
        length = size_of(item)
        if batch and (len(batch) >= options.objects_per_job or size + length > options.bytes_per_job):
            yield batch
            batch, size = [], 0
        batch.append(item)
        size += length
    if batch:
        yield batch
