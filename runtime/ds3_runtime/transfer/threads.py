"""Drives a bulk job with threads: workers move blobs, the calling thread decides."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple

from .. import events
from .api import Blob
from .beside import beside
from .decisions import Ask, Done, Failed, Transfer, Wait
from .options import TransferOptions
from .plan import JobPlan
from .progress import Tally
from .work import Work

AHEAD = 4
"""Blobs handed out per thread, so that no thread waits for the next decision."""

GLANCE = 0.2
"""Seconds after which a wait for blobs under way is looked up from: a cancellation does not end it."""
NAP = 1.0
"""Seconds after which a wait for the server is looked up from: an interrupt that comes just as it begins does not
end it, and callers want to see it get shorter."""


class Outcome(NamedTuple):
    """How it went with one blob."""

    blob: Blob
    error: BaseException | None
    seconds: float
    progressed: bool = False


class ThreadDriver:
    """Runs one job to its end.

    The plan, the tally, the polls and the waits belong to the thread that calls `run`; the workers only take
    blobs from one queue and put outcomes into another.
    """

    def __init__(
        self,
        plan: JobPlan,
        work: Work,
        tally: Tally,
        options: TransferOptions,
        emit: events.Handler | None = None,
    ) -> None:
        self._plan = plan
        self._work = work
        self._tally = tally
        self._pulse = work.pulse
        self._options = options
        self._emit = emit
        self._told_until = 0.0
        self._blobs: SimpleQueue[Blob | None] = SimpleQueue()
        self._outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self._workers: list[Thread] = []

    def run(self) -> None:
        """Move every blob of the plan; raise what made that impossible, with no thread left behind."""
        try:
            self._start()
            self._loop()
        except BaseException as error:
            self._plan.cancel()
            self._pulse.stop()
            if late := self._end():
                error.add_note(f"{late} threads are still in a call that does not return")
            raise
        self._end()

    def _start(self) -> None:
        self._hire(min(self._options.threads, self._plan.left))

    def _hand_out(self, blob: Blob) -> None:
        """Have a blob moved."""
        self._blobs.put(blob)

    def _hire(self, count: int) -> None:
        """See to it that there are so many workers."""
        for number in range(len(self._workers), count):
            worker = Thread(target=self._move_blobs, name=f"ds3-transfer-{number}", daemon=True)
            worker.start()
            self._workers.append(worker)

    def _end(self) -> int:
        """Send the workers home; return how many did not leave within the grace time."""
        for _ in self._workers:
            self._blobs.put(None)
        deadline = self._pulse.clock() + self._options.grace
        for worker in self._workers:
            worker.join(max(0.0, deadline - self._pulse.clock()))
        return sum(worker.is_alive() for worker in self._workers)

    def _loop(self) -> None:
        for blob in self._plan.cached:
            self._tally.moved(blob)
        while True:
            self._hear()
            match self._plan.decide(self._pulse.clock()):
                case Transfer(blobs):
                    for blob in blobs:
                        self._hand_out(blob)
                case Ask():
                    self._ask()
                case Wait(seconds, reason):
                    self._wait(seconds, reason)
                case Failed(error):
                    raise error
                case Done(blobs):
                    for blob in blobs:
                        self._tally.moved(blob)
                    return

    def _hear(self) -> None:
        """Tell the plan what happened since the last decision."""
        if self._pulse.cancelled.is_set():
            self._plan.cancel()
        self._plan.active(self._pulse.last_beat)
        while not self._outcomes.empty():
            self._settle(self._outcomes.get())

    def _ask(self) -> None:
        try:
            answer = beside(self._work.ask, self._pulse.check)
            complete = answer.ended and self._work.is_complete()
        except Exception as error:  # noqa: BLE001  # the plan decides whether it may pass
            self._plan.unanswered(error, self._pulse.clock())
            return
        for blob in self._plan.ready(answer.blobs, answer.retry_after, self._pulse.clock()):
            self._tally.moved(blob)
        if answer.ended:
            self._plan.job_ended(complete=complete)

    def _wait(self, seconds: float, reason: str) -> None:
        if self._plan.idle:
            self._tell(seconds, reason)
            self._pulse.pause(min(seconds, NAP))
            return
        try:
            outcome = self._outcomes.get(timeout=min(seconds, GLANCE))
        except Empty:
            return
        self._settle(outcome)

    def _tell(self, seconds: float, reason: str) -> None:
        """Tell of a wait: how long it still is, again and again; the event comes once for each."""
        self._tally.show(seconds, reason)
        until = self._pulse.clock() + seconds
        if self._emit and until > self._told_until + NAP:
            self._emit(events.Waiting(seconds=seconds, reason=reason, job_id=self._work.job_id))
        self._told_until = until

    def _settle(self, outcome: Outcome) -> None:
        now = self._pulse.clock()
        if outcome.error:
            self._plan.failed(outcome.blob, outcome.error, now, progressed=outcome.progressed)
            return
        self._plan.moved(outcome.blob, now)
        self._tally.moved(outcome.blob)
        if self._emit:
            self._emit(self._moved(outcome))

    def _moved(self, outcome: Outcome) -> events.BlobMoved:
        return events.BlobMoved(
            job_id=self._work.job_id,
            bucket=self._work.bucket,
            name=outcome.blob.name,
            offset=outcome.blob.offset,
            length=outcome.blob.length,
            seconds=outcome.seconds,
            direction=self._work.direction,
        )

    def _move_blobs(self) -> None:
        while (blob := self._blobs.get()) is not None:
            begun = time.monotonic()
            error: BaseException | None = None
            try:
                self._work.move(blob)
            except BaseException as failure:  # noqa: BLE001  # the deciding thread raises it
                error = failure
            progressed = error is not None and self._work.has_progressed(blob)
            self._report(Outcome(blob, error, time.monotonic() - begun, progressed))

    def _report(self, outcome: Outcome) -> None:
        self._outcomes.put(outcome)
