"""Drives a bulk job with threads: workers move blobs, the calling thread decides."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Thread

from .api import Blob
from .decisions import Ask, Done, Failed, Transfer, Wait
from .options import TransferOptions
from .plan import JobPlan
from .progress import Tally
from .work import Work

AHEAD = 4
"""Blobs handed out per thread, so that no thread waits for the next decision."""


GLANCE = 1.0
"""Seconds after which a wait is looked up from: an interrupt that comes just as it begins does not end it."""


class ThreadDriver:
    """Runs one job to its end.

    The plan, the tally, the polls and the waits belong to the thread that calls `run`; the workers only take
    blobs from one queue and put outcomes into another.
    """

    def __init__(self, plan: JobPlan, work: Work, tally: Tally, options: TransferOptions) -> None:
        self._plan = plan
        self._work = work
        self._tally = tally
        self._pulse = work.pulse
        self._options = options
        self._blobs: SimpleQueue[Blob | None] = SimpleQueue()
        self._outcomes: SimpleQueue[tuple[Blob, BaseException | None]] = SimpleQueue()
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
        for number in range(min(self._options.threads, self._plan.left)):
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
                        self._blobs.put(blob)
                case Ask():
                    self._ask()
                case Wait(seconds):
                    self._wait(seconds)
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
            self._settle(*self._outcomes.get())

    def _ask(self) -> None:
        try:
            answer = self._work.ask()
            complete = answer.ended and self._work.is_complete()
        except Exception as error:  # noqa: BLE001  # the plan decides whether it may pass
            self._plan.unanswered(error, self._pulse.clock())
            return
        for blob in self._plan.ready(answer.blobs, answer.retry_after, self._pulse.clock()):
            self._tally.moved(blob)
        if answer.ended:
            self._plan.job_ended(complete=complete)

    def _wait(self, seconds: float) -> None:
        if self._plan.idle:
            self._tally.show(waiting=seconds)
            self._pulse.pause(min(seconds, GLANCE))
            return
        try:
            outcome = self._outcomes.get(timeout=min(seconds, GLANCE))
        except Empty:
            return
        self._settle(*outcome)

    def _settle(self, blob: Blob, error: BaseException | None) -> None:
        now = self._pulse.clock()
        if error is None:
            self._plan.moved(blob, now)
            self._tally.moved(blob)
        else:
            self._plan.failed(blob, error, now)

    def _move_blobs(self) -> None:
        while (blob := self._blobs.get()) is not None:
            try:
                self._work.move(blob)
            except BaseException as error:  # noqa: BLE001  # the deciding thread raises it
                self._outcomes.put((blob, error))
            else:
                self._outcomes.put((blob, None))
