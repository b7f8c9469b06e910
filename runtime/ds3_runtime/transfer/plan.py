"""The bulk-job loop as a pure state machine: it knows no server, file, thread or clock."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable
from enum import IntEnum, auto
from heapq import heappop, heappush
from itertools import count

from ..errors import Busy, Cancelled, JobEnded, Stalled
from .api import Blob, Entry
from .decisions import Ask, Decision, Done, Failed, Transfer, Wait
from .faults import LEAST_WAIT, REFUSED_IF_THERE, final_error, is_about_one_object, pause_after
from .lines import Key, Lines, key_of
from .options import Limits


class _Stage(IntEnum):
    """How far a blob has come; one that has arrived is forgotten. Integers are counted much faster than other enums."""

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
    The blobs of `sequential` objects move one after the other. With `best_effort` an object that fails for good
    is given up, and the others go on.
    """

    def __init__(  # noqa: PLR0913  # each is a fact of the job
        self,
        blobs: Collection[Blob],
        *,
        now: float,
        window: int,
        skip_cached: bool,
        limits: Limits | None = None,
        job_id: str | None = None,
        sequential: Collection[Entry] = (),
        best_effort: bool = False,
    ) -> None:
        self._limits = limits or Limits()
        self._window = window
        self._skip_cached = skip_cached
        self._job_id = job_id
        self._stages: dict[Key, _Stage] = {key_of(blob): _Stage.AWAITED for blob in blobs}
        self._count = Counter(self._stages.values())
        self._ready: deque[Blob] = deque()
        self._resting: list[tuple[float, int, Blob]] = []
        self._order = count()
        self._failures: Counter[Key] = Counter()
        self._refusals: Counter[Key] = Counter()
        self._lines = Lines(blobs, sequential)
        self._best_effort = best_effort
        self._by_entry: dict[Entry, list[Key]] | None = None
        self._why = "the server prepares the blobs"
        self.given_up: dict[Entry, BaseException] = {}
        """The objects that failed for good, with what they failed of."""
        self.last_errors: dict[Entry, BaseException] = {}
        """What went wrong with an object last, whether it has passed or not."""
        self._vain_polls = 0
        self._asking = self._ask_when_idle = self._ended = self._complete = False
        self._ask_at = self._progress_at = self._active_at = now
        self._error: BaseException | None = None
        self._refusal: BaseException | None = None
        self.cached = tuple(blob for blob in blobs if self._needs_no_moving(blob) and self._finish(blob))
        """The blobs that need no moving, since the server had them when the job was opened."""

    @property
    def left(self) -> int:
        """How many blobs are not yet moved."""
        return len(self._stages)

    @property
    def remaining(self) -> tuple[Blob, ...]:
        """The blobs that are not yet moved, without those of objects that were given up."""
        return tuple(blob for blob in self._stages if blob.entry not in self.given_up)

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
            stage = self._stages.get(key_of(blob))
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
        self._why = str(error)
        self._error = self._error or final_error(error, self._vain_polls, self._limits, self._job_id)
        self._ask_at = now + pause_after(error, self._vain_polls, self._limits)

    def moved(self, blob: Blob, now: float) -> None:
        """Note that a blob has arrived in full."""
        if self._stages.get(key_of(blob)) is not _Stage.MOVING:
            return
        self._finish(blob)
        self._progress_at = now
        # The last answer held nothing but blobs that were on their way. They have arrived, so the server
        # has news: waiting on would idle for a whole Retry-After between two chunks.
        if self._ask_when_idle and self.idle:
            self._ask_at = min(self._ask_at, now)

    def failed(self, blob: Blob, error: BaseException, now: float, *, progressed: bool = False) -> None:
        """Note that moving a blob failed; it rests a while and is handed out again, if its error may pass.

        `progressed` says that a part of it has arrived and will not be moved again, so that the tries begin anew.
        """
        key = key_of(blob)
        if self._stages.get(key) is not _Stage.MOVING:
            return
        if blob.entry in self.given_up:
            self._finish(blob)
            return
        error.blob = blob  # type: ignore[attr-defined]  # so that whoever raises it can say what it is about
        self.last_errors[blob.entry] = error
        tries = self._count_failure(key, error, progressed)
        if progressed or tries == 1 or not isinstance(error, Busy):
            self._progress_at = max(self._progress_at, self._active_at)
        self._why = str(error)
        if self._may_have_arrived(error, tries):
            self._refusal = error
            self._ask_at = min(self._ask_at, now)
        elif (final := final_error(error, tries, self._limits, self._job_id)) and self._give_up(blob, final):
            return
        self._enter(key, _Stage.RESTING)
        due = now + pause_after(error, tries, self._limits)
        heappush(self._resting, (due, next(self._order), blob))

    def active(self, now: float) -> None:
        """Note that bytes were moving at `now`, which renews the patience while blobs are on their way.

        It is not renewed for good by a server that takes bytes again and again, and then says that it is busy.
        """
        self._active_at = max(self._active_at, now)

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

    def _count_failure(self, key: Key, error: BaseException, progressed: bool) -> int:
        """Count a failure and return the number of tries it was; a busy server has not failed."""
        if progressed:
            self._failures[key] = 0
        counted = self._refusals if isinstance(error, Busy) else self._failures
        counted[key] += 1
        return counted[key]

    def _give_up(self, blob: Blob, error: BaseException) -> bool:
        """Take a failure that will not pass: give up the object, or the job; whether the blob is forgotten."""
        if not (self._best_effort and is_about_one_object(error)):
            self._error = self._error or error
            return False
        self.given_up[blob.entry] = error
        self._finish(blob)
        others = self._of(blob.entry)
        for key in [key for key in others if self._stages.get(key) not in (None, _Stage.MOVING)]:
            self._count[self._stages.pop(key)] -= 1
        return True

    def _of(self, entry: Entry) -> list[Key]:
        """Return the blobs of an object; they are sorted by object when first asked for."""
        if self._by_entry is None:
            self._by_entry = {}
            for key in self._stages:
                self._by_entry.setdefault(key.entry, []).append(key)
        return self._by_entry.get(entry, [])

    def _end(self) -> Done | Failed:
        if not self._complete:
            error = JobEnded(f"ended with {len(self._stages)} blobs not moved", job_id=self._job_id)
            error.__cause__ = self._refusal
            return Failed(error)
        elsewhere = tuple(self._stages)
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
            if self._stages.get(key_of(blob)) is _Stage.RESTING:
                self._queue(blob)
        blobs: list[Blob] = []
        while self._ready and len(blobs) < room:
            blob = self._ready.popleft()
            if self._stages.get(key_of(blob)) is _Stage.READY:
                self._enter(key_of(blob), _Stage.MOVING)
                blobs.append(blob)
        return tuple(blobs)

    def _pause(self, now: float) -> Wait | Failed:
        latest = self._progress_at if self.idle else max(self._progress_at, self._active_at)
        given_up_at = latest + self._limits.patience
        if now >= given_up_at:
            return Failed(Stalled(f"nothing moved for {self._limits.patience:g} s", job_id=self._job_id))
        wakes = [given_up_at]
        if self._count[_Stage.MOVING] < self._window and not self._ended:
            wakes += [self._ask_at] if self._needs_news() else []
            wakes += [self._resting[0][0]] if self._resting else []
        return Wait(min(wakes) - now, self._why)

    def _needs_news(self) -> bool:
        """Whether a poll can tell anything: more blobs are to come, or a failed one may have arrived."""
        return not self._asking and bool(self._count[_Stage.AWAITED] or self._count[_Stage.RESTING])

    def _answered(self, news: bool, retry_after: float | None, now: float) -> None:
        self._asking = False
        self._vain_polls = 0
        if news:
            self._why = "the server prepares the next blobs"
            self._ask_at = self._progress_at = now
        else:
            self._why = "the server has no blob ready"
            wait = self._limits.default_wait if retry_after is None else max(LEAST_WAIT, retry_after)
            self._ask_at = now + min(wait, self._limits.maximum_wait)

    def _needs_no_moving(self, blob: Blob) -> bool:
        return self._skip_cached and blob.in_cache

    def _may_have_arrived(self, error: BaseException, tries: int) -> bool:
        """Whether a refused PUT may mean that the server has the blob, or the whole job, already."""
        return self._skip_cached and isinstance(error, REFUSED_IF_THERE) and tries < self._limits.blob_tries

    def _queue(self, blob: Blob) -> None:
        self._enter(key_of(blob), _Stage.READY)
        if not self._lines.hold(blob):
            self._ready.append(blob)

    def _enter(self, key: Key, stage: _Stage) -> None:
        self._count[self._stages[key]] -= 1
        self._count[stage] += 1
        self._stages[key] = stage

    def _finish(self, blob: Blob) -> bool:
        """Forget a blob for good; False when it was forgotten before."""
        stage = self._stages.pop(key_of(blob), None)
        if stage is not None:
            self._count[stage] -= 1
            if next_in_line := self._lines.arrived(key_of(blob)):
                self._ready.append(next_in_line)
        return stage is not None
