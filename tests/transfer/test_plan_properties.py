"""Whatever the server and the network do: no blob is lost, moved twice, or handed out after a cancel."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ds3_runtime.errors import Busy, ConnectionFailed, JobEnded, Stalled
from ds3_runtime.transfer import Ask, Blob, Cancelled, Decision, Done, Entry, Failed, JobPlan, Limits, Transfer, Wait

TRIES = 4
LIMITS = Limits(blob_tries=TRIES, patience=500, default_wait=1, maximum_wait=50)
STRANGER = Blob("stranger", 0, 1)


def with_cache(blob: Blob, in_cache: bool) -> Blob:
    return Blob(blob.name, blob.offset, blob.length, in_cache)


class PlanMachine(RuleBasedStateMachine):
    """A driver and a server that act at random, with books of their own."""

    @initialize(
        count=st.integers(0, 12),
        window=st.integers(1, 4),
        cached=st.booleans(),
        is_put=st.booleans(),
        in_line=st.booleans(),
        best_effort=st.booleans(),
    )
    def open_job(self, count: int, window: int, cached: bool, is_put: bool, in_line: bool, best_effort: bool) -> None:
        self.blobs = [Blob(f"o{n // 2}", n % 2 * 10, 10) for n in range(count)]
        opened = [with_cache(blob, cached and n == 0) for n, blob in enumerate(self.blobs)]
        self.is_put = is_put
        self.window = window
        self.now = 0.0
        self.in_line = {Entry("o0"), Entry("o1")} if in_line else set()
        self.best_effort = best_effort
        self.plan = JobPlan(
            opened,
            now=0,
            window=window,
            skip_cached=is_put,
            limits=LIMITS,
            sequential=self.in_line,
            best_effort=best_effort,
        )
        self.done = [with_cache(blob, False) for blob in self.plan.cached]
        self.moving: list[Blob] = []
        self.failures = dict.fromkeys(self.blobs, 0)
        self.vain_polls = 0
        self.asking = self.cancelled = self.ended = self.complete = False
        self.not_before = 0.0
        self.last: Decision | None = None

    @rule()
    def decide(self) -> None:
        self.last = self.plan.decide(self.now)
        match self.last:
            case Transfer(blobs):
                self.start(blobs)
            case Ask():
                assert not self.asking and not self.cancelled and not self.ended
                assert self.now >= self.not_before
                self.asking = True
            case Wait(seconds):
                assert seconds > 0
                assert self.missing()
            case Done(elsewhere):
                assert not elsewhere or self.complete
                self.done += elsewhere
                assert not self.missing()
                assert len(set(self.done)) == len(self.done)

    def start(self, blobs: tuple[Blob, ...]) -> None:
        assert blobs and not self.cancelled and not self.ended
        for listed in blobs:
            blob = with_cache(listed, False)
            assert blob in self.blobs
            assert blob not in self.moving and blob not in self.done
            assert self.failures[blob] < TRIES
            assert blob.entry not in self.plan.given_up
            if blob.entry in self.in_line:
                before = [one for one in self.blobs if one.entry == blob.entry and one.offset < blob.offset]
                assert set(before) <= set(self.done)
            self.moving.append(blob)

    def missing(self) -> set[Blob]:
        """Return what is neither moved nor given up."""
        return {blob for blob in self.blobs if blob.entry not in self.plan.given_up} - set(self.done)

    @precondition(lambda self: self.asking)
    @rule(data=st.data(), retry_after=st.none() | st.floats(0, 100), vain=st.booleans())
    def answer(self, data: st.DataObject, retry_after: float | None, vain: bool) -> None:
        self.asking = False
        if vain:
            self.vain_polls += 1
            self.plan.unanswered(ConnectionFailed("cut"), self.now)
            self.not_before = self.now + LIMITS.default_wait
            return
        self.vain_polls = 0
        listed = data.draw(st.lists(st.sampled_from([*self.blobs, STRANGER]), max_size=6))
        flags = data.draw(st.lists(st.booleans(), min_size=len(listed), max_size=len(listed)))
        blobs = [with_cache(blob, flag and self.is_put) for blob, flag in zip(listed, flags, strict=True)]
        news_of = set(listed) - {STRANGER} - set(self.done)
        cached = self.plan.ready(blobs, retry_after, self.now)
        self.done += [with_cache(blob, False) for blob in cached]
        if not news_of:
            wait = LIMITS.default_wait if retry_after is None else retry_after
            self.not_before = self.now + min(wait, LIMITS.maximum_wait)

    @precondition(lambda self: self.moving)
    @rule(data=st.data(), how=st.sampled_from(["moved", "failed", "failed", "progressed", "busy"]))
    def finish(self, data: st.DataObject, how: str) -> None:
        blob = data.draw(st.sampled_from(self.moving))
        self.moving.remove(blob)
        if how == "moved":
            self.done.append(blob)
            self.plan.moved(blob, self.now)
            return
        if how != "busy":
            self.failures[blob] = 1 if how == "progressed" else self.failures[blob] + 1
        error = Busy(operation="PutObject", status=503) if how == "busy" else ConnectionFailed("cut")
        self.plan.failed(blob, error, self.now, progressed=how == "progressed")

    @precondition(lambda self: self.done)
    @rule(data=st.data(), succeeds=st.booleans())
    def hear_twice(self, data: st.DataObject, succeeds: bool) -> None:
        """What is said again of a blob that has arrived changes nothing."""
        blob = data.draw(st.sampled_from(self.done))
        if blob in self.moving:
            return
        if succeeds:
            self.plan.moved(blob, self.now)
        else:
            self.plan.failed(blob, ConnectionFailed("cut"), self.now)

    @rule(seconds=st.floats(0, 60))
    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    @precondition(lambda self: not self.asking)
    @rule(really=st.integers(0, 9), complete=st.booleans())
    def end_job(self, really: int, complete: bool) -> None:
        if not really and not self.ended:
            self.ended = True
            self.complete = complete and self.is_put
            self.plan.job_ended(complete=complete)

    @rule(really=st.integers(0, 9))
    def cancel(self, really: int) -> None:
        if not really:
            self.cancelled = True
            self.plan.cancel()
            assert isinstance(self.plan.decide(self.now), Failed)

    @invariant()
    def books_agree(self) -> None:
        assert len(set(self.done)) == len(self.done)
        assert len(self.moving) <= self.window
        lost = {blob for blob in self.blobs if blob.entry in self.plan.given_up} - set(self.done) - set(self.moving)
        assert self.plan.left == len(self.blobs) - len(self.done) - len(lost)
        assert set(self.plan.remaining) == self.missing()
        assert self.best_effort or not self.plan.given_up
        assert self.plan.idle == (not self.moving)

    def teardown(self) -> None:
        """From any state, a server that answers and a network that works bring the job to an end."""
        if not hasattr(self, "plan"):
            return
        if self.asking:
            self.plan.ready([], None, self.now)
            self.asking = False
        for _ in range(1000):
            self.decide()
            if isinstance(self.last, Done | Failed):
                break
            self.go_on()
        self.check_end()

    def go_on(self) -> None:
        if isinstance(self.last, Ask):
            self.asking = False
            self.plan.ready(self.blobs, 60, self.now)
        elif self.moving:
            blob = self.moving.pop()
            self.done.append(blob)
            self.plan.moved(blob, self.now)
        elif isinstance(self.last, Wait):
            self.now += self.last.seconds

    def check_end(self) -> None:
        if isinstance(self.last, Done):
            assert not self.missing()
            return
        assert isinstance(self.last, Failed)
        reasons = {
            Cancelled: self.cancelled,
            JobEnded: self.ended and not self.complete,
            ConnectionFailed: TRIES in (self.vain_polls, *self.failures.values()) and not self.only_objects_failed(),
            Stalled: self.now >= LIMITS.patience,
        }
        assert reasons[type(self.last.error)]

    def only_objects_failed(self) -> bool:
        return self.best_effort and self.vain_polls < TRIES


PlanMachine.TestCase.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
TestPlan = PlanMachine.TestCase
