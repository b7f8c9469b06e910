"""Drives a bulk job whose blobs are short: many at once, in the calling thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from .. import events
from .api import Blob, FetchedBlob
from .calls import BlobCall, ManyCalls, Moving
from .options import TransferOptions
from .plan import JobPlan
from .progress import Tally
from .staff import Staff
from .threads import GLANCE, Outcome, ThreadDriver
from .work import Work

SHORT = 256 * 1024
"""Longest blob, in bytes, that is moved in the calling thread; with longer ones, workers are as fast, and hash too."""
SLOW = 0.002
"""Seconds that a file of a short blob may take on its way from or to the disk; beyond it, workers wait beside."""
WEIGHT = 0.05
"""Of the latest blob in the mean of them all."""


@dataclass(slots=True)
class _Underway:
    """A short blob between two of its calls."""

    blob: Blob
    moving: Moving
    begun: float = field(default_factory=time.monotonic)
    busy: float = 0.0
    """Seconds that it took of this thread."""


class LoopDriver(ThreadDriver):
    """Runs one job to its end: short blobs in the thread that calls `run`, long ones by workers beside it.

    When the disk is slow, as with a network file system, short ones are the workers' too.
    """

    def __init__(
        self,
        plan: JobPlan,
        work: Work,
        tally: Tally,
        options: TransferOptions,
        emit: events.Handler | None,
        many: ManyCalls,
    ) -> None:
        super().__init__(plan, work, tally, options, emit)
        self._many = many
        self._short: deque[Blob] = deque()
        self._disk = 0.0
        self._staff = Staff(options.threads)

    def _start(self) -> None:
        """Begin without workers: there may be nothing for them."""

    def _hand_out(self, blob: Blob) -> None:
        if blob.length <= SHORT and self._disk < SLOW:
            self._short.append(blob)
            return
        self._hire(min(self._staff.limit, len(self._workers) + 1))
        self._blobs.put(blob)

    def _wait(self, seconds: float, reason: str) -> None:
        if self._plan.idle:
            super()._wait(seconds, reason)
            return
        if not self._blobs.empty():
            self._hire(self._staff.look(time.monotonic(), time.process_time()))
        while self._short and self._many.room > 0:
            blob = self._short.popleft()
            underway = _Underway(blob, self._work.moving(blob))
            self._go(underway, partial(next, underway.moving))
        if self._outcomes.empty():
            self._many.turn(min(seconds, GLANCE))

    def _go(self, underway: _Underway, go: Callable[[], BlobCall]) -> None:
        """Go on with a blob until its next call, or its end."""
        begun = time.monotonic()
        try:
            call = go()
        except StopIteration:
            self._finish(underway, None, begun)
        except Exception as error:  # noqa: BLE001  # the plan decides whether it may pass
            self._finish(underway, error, begun)
        else:
            underway.busy += time.monotonic() - begun
            self._many.submit(call, partial(self._told, underway))

    def _told(self, underway: _Underway, answer: FetchedBlob | BaseException | None) -> None:
        moving = underway.moving
        if isinstance(answer, BaseException):
            self._go(underway, partial(moving.throw, answer))
        else:
            self._go(underway, partial(moving.send, answer))

    def _finish(self, underway: _Underway, error: Exception | None, begun: float) -> None:
        now = time.monotonic()
        self._disk += WEIGHT * (underway.busy + now - begun - self._disk)
        progressed = error is not None and self._work.has_progressed(underway.blob)
        self._outcomes.put(Outcome(underway.blob, error, now - underway.begun, progressed))

    def _report(self, outcome: Outcome) -> None:
        super()._report(outcome)
        self._many.wake()

    def _end(self) -> int:
        self._many.close()
        return super()._end()
