"""The bulk-job loop as a pure state machine: it knows no server, file, thread or clock."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from heapq import heappop, heappush
from itertools import count

from ..errors import Cancelled, JobEnded, Stalled
from .api import Blob
from .decisions import Ask, Decision, Done, Failed, Transfer, Wait
from .faults import REFUSED_IF_THERE, final_error, pause_after
from .options import Limits

LEAST_WAIT = 0.1
"""Seconds between two polls that found nothing, even if the server asks for none."""

_Key = tuple[str, int, int]


class _Stage(Enum):
    """How far a blob has come; one that has arrived is forgotten."""

    AWAITED = auto()
    READY = auto()
    MOVING = auto()
    RESTING = auto()


class JobPlan:
    """Decides what a bulk job does next.

    A driver tells it what happened (`ready`, `unanswered`, `moved`, `failed`, `active`, `job_ended`,
    `cancel`), calls `decide` and does what that says until it is `Done` or `Failed`. `now` is always
    monotonic seconds.

    A blob is awaited until the server lists it as ready, then moving from the decision that hands it out
    until `moved` or `failed`. At most `window` blobs are moving; the plan asks for more as soon as there are
    fewer and none is ready. With `skip_cached` (a PUT) blobs that the server holds already count as moved.
    """

    def __init__(
        self,
        blobs: Sequence[Blob],
        *,
        now: float,
        window: int,
        skip_cached: bool,
        limits: Limits | None = None,
        job_id: str | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._window = window
        self._skip_cached = skip_cached
        self._job_id = job_id
        self._stages: dict[_Key, _Stage] = {_key(blob): _Stage.AWAITED for blob in blobs}
        self._count = Counter(self._stages.values())
        self._ready: deque[Blob] = deque()
        self._resting: list[tuple[float, int, Blob]] = []
        self._order = count()
        self._failures: Counter[_Key] = Counter()
        self._vain_polls = 0
        self._asking = self._ask_when_idle = self._ended = self._complete = False
        self._ask_at = self._progress_at = now
        self._error: BaseException | None = None
        self._refusal: BaseException | None = None
        self.cached = tuple(blob for blob in blobs if self._needs_no_moving(blob) and self._finish(blob))
        """The blobs that need no moving, since the server had them when the job was opened."""

    @property
    def left(self) -> int:
        """How many blobs are not yet moved."""
        return len(self._stages)

    @property
    def idle(self) -> bool:
        """Whether no blob is being moved."""
        return not self._count[_Stage.MOVING]

    def ready(self, blobs: Iterable[Blob], retry_after: float | None, now: float) -> tuple[Blob, ...]:
        """Note an answer about ready blobs; return those that need no moving, since the server has them."""
        cached: list[Blob] = []
        fresh = False
        self._ask_when_idle = False
        for blob in blobs:
            stage = self._stages.get(_key(blob))
            if stage is _Stage.MOVING:
                self._ask_when_idle = True
            elif stage and self._needs_no_moving(blob):
                self._finish(blob)
                cached.append(blob)
            elif stage is _Stage.AWAITED:
                self._queue(blob)
                fresh = True
        self._answered(bool(fresh or cached), retry_after, now)
        return tuple(cached)

    def unanswered(self, error: BaseException, now: float) -> None:
        """Note that asking for ready blobs failed."""
        self._asking = self._ask_when_idle = False
        self._vain_polls += 1
        self._error = self._error or final_error(error, self._vain_polls, self._limits, self._job_id)
        self._ask_at = now + pause_after(error, self._vain_polls, self._limits)

    def moved(self, blob: Blob, now: float) -> None:
        """Note that a blob has arrived in full."""
        if self._stages.get(_key(blob)) is not _Stage.MOVING:
            return
        self._finish(blob)
        self._progress_at = now
        # The last answer held nothing but blobs that were on their way. They have arrived, so the server
        # has news: waiting on would idle for a whole Retry-After between two chunks.
        if self._ask_when_idle and self.idle:
            self._ask_at = min(self._ask_at, now)

    def failed(self, blob: Blob, error: BaseException, now: float) -> None:
        """Note that moving a blob failed; it rests a while and is handed out again, if its error may pass."""
        key = _key(blob)
        if self._stages.get(key) is not _Stage.MOVING:
            return
        self._failures[key] += 1
        tries = self._failures[key]
        if self._may_have_arrived(error, tries):
            self._refusal = error
            self._ask_at = min(self._ask_at, now)
        else:
            self._error = self._error or final_error(error, tries, self._limits, self._job_id)
        self._enter(key, _Stage.RESTING)
        due = now + pause_after(error, tries, self._limits)
        heappush(self._resting, (due, next(self._order), blob))

    def active(self, now: float) -> None:
        """Note that bytes were moving at `now`, which renews the patience."""
        self._progress_at = max(self._progress_at, now)

    def job_ended(self, *, complete: bool = False) -> None:
        """Note that the server has ended the job: blobs on their way may still arrive, but no others.

        `complete` says that a PUT job has all its blobs, some perhaps from another client.
        """
        self._ended = True
        self._complete = complete and self._skip_cached

    def cancel(self) -> None:
        """Hand out no more blobs."""
        self._error = self._error or Cancelled("the transfer was cancelled", job_id=self._job_id)

    def decide(self, now: float) -> Decision:
        """Return what to do at `now`."""
        if self._error:
            return Failed(self._error)
        if not self._stages:
            return Done()
        if self._ended and self.idle:
            return self._end()
        return self._next_step(now) or self._pause(now)

    def _end(self) -> Done | Failed:
        if not self._complete:
            error = JobEnded(f"ended with {len(self._stages)} blobs not moved", job_id=self._job_id)
            error.__cause__ = self._refusal
            return Failed(error)
        elsewhere = tuple(Blob(*key) for key in self._stages)
        self._stages.clear()
        return Done(elsewhere)

    def _next_step(self, now: float) -> Transfer | Ask | None:
        room = self._window - self._count[_Stage.MOVING]
        if self._ended or room <= 0:
            return None
        if blobs := self._hand_out(room, now):
            return Transfer(blobs)
        if self._needs_news() and now >= self._ask_at:
            self._asking = True
            return Ask()
        return None

    def _hand_out(self, room: int, now: float) -> tuple[Blob, ...]:
        while self._resting and self._resting[0][0] <= now:
            blob = heappop(self._resting)[2]
            if self._stages.get(_key(blob)) is _Stage.RESTING:
                self._queue(blob)
        blobs: list[Blob] = []
        while self._ready and len(blobs) < room:
            blob = self._ready.popleft()
            if self._stages.get(_key(blob)) is _Stage.READY:
                self._enter(_key(blob), _Stage.MOVING)
                blobs.append(blob)
        return tuple(blobs)

    def _pause(self, now: float) -> Wait | Failed:
        given_up_at = self._progress_at + self._limits.patience
        if now >= given_up_at:
            return Failed(Stalled(f"nothing moved for {self._limits.patience:g} s", job_id=self._job_id))
        wakes = [given_up_at]
        if self._count[_Stage.MOVING] < self._window and not self._ended:
            wakes += [self._ask_at] if self._needs_news() else []
            wakes += [self._resting[0][0]] if self._resting else []
        return Wait(min(wakes) - now)

    def _needs_news(self) -> bool:
        """Whether a poll can tell anything: more blobs are to come, or a failed one may have arrived."""
        return not self._asking and bool(self._count[_Stage.AWAITED] or self._count[_Stage.RESTING])

    def _answered(self, news: bool, retry_after: float | None, now: float) -> None:
        self._asking = False
        self._vain_polls = 0
        if news:
            self._ask_at = self._progress_at = now
        else:
            wait = self._limits.default_wait if retry_after is None else max(LEAST_WAIT, retry_after)
            self._ask_at = now + min(wait, self._limits.maximum_wait)

    def _needs_no_moving(self, blob: Blob) -> bool:
        return self._skip_cached and blob.in_cache

    def _may_have_arrived(self, error: BaseException, tries: int) -> bool:
        """Whether a refused PUT may mean that the server has the blob, or the whole job, already."""
        return self._skip_cached and isinstance(error, REFUSED_IF_THERE) and tries < self._limits.blob_tries

    def _queue(self, blob: Blob) -> None:
        self._enter(_key(blob), _Stage.READY)
        self._ready.append(blob)

    def _enter(self, key: _Key, stage: _Stage) -> None:
        self._count[self._stages[key]] -= 1
        self._count[stage] += 1
        self._stages[key] = stage

    def _finish(self, blob: Blob) -> bool:
        """Forget a blob for good; False when it was forgotten before."""
        stage = self._stages.pop(_key(blob), None)
        if stage is not None:
            self._count[stage] -= 1
        return stage is not None


def _key(blob: Blob) -> _Key:
    return blob.name, blob.offset, blob.length
