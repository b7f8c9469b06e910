"""When a call is made again: the usual policy, and one of the user's own."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from ds3_runtime import RetryPolicy, Timeouts
from ds3_runtime import errors as e
from ds3_runtime.policy import Attempt, RetryRule

from .calls import get, put
from .conftest import Connect, Serve
from .scripted import answer
from .test_flow import Driver, reply


def attempt(error: e.Ds3Error, number: int = 1, elapsed: float = 0.0, *, idempotent: bool = False) -> Attempt:
    error.idempotent = idempotent
    return Attempt(number, elapsed, error, idempotent, "TestCall")


def test_attempts_are_counted() -> None:
    policy = RetryPolicy(attempts=3)
    assert policy.wait(attempt(e.Busy(), 2)) is not None
    assert policy.wait(attempt(e.Busy(), 3)) is None


def test_no_attempt_begins_after_the_budget() -> None:
    policy = RetryPolicy(attempts=100, budget=60)
    assert policy.wait(attempt(e.Busy(retry_after=20), elapsed=40)) == 20
    assert policy.wait(attempt(e.Busy(retry_after=20), elapsed=40.1)) is None
    assert RetryPolicy(budget=None).wait(attempt(e.Busy(retry_after=20), elapsed=1e9)) == 20


def test_a_used_up_budget_is_a_typed_error() -> None:
    driver = Driver([reply(503, retry_after="40")] * 9, retry=RetryPolicy(attempts=9, budget=100), duration=1)
    with pytest.raises(e.TooManyRepeats, match="after 3 attempts") as raised:
        driver.run(put())
    assert isinstance(raised.value, e.Busy)
    assert driver.waits == [40, 40]


@pytest.mark.parametrize("settings", [{"attempts": 0}, {"budget": -1}, {"first_wait": -0.1}, {"longest_wait": -1}])
def test_nonsense_is_refused(settings: dict[str, float]) -> None:
    with pytest.raises(e.ConfigurationError, match="attempt"):
        RetryPolicy(**settings)  # type: ignore[arg-type]


def test_what_may_be_repeated_can_be_widened() -> None:
    eager = RetryPolicy(statuses=(500, 502, 504))
    failed = e.ServerError(status=500)
    assert RetryPolicy().wait(attempt(failed, idempotent=True)) is None
    assert eager.wait(attempt(failed, idempotent=True)) is not None
    assert eager.wait(attempt(failed)) is None


def test_damaged_bodies_are_left_to_the_caller() -> None:
    assert RetryPolicy().wait(attempt(e.ChecksumRefused(status=400), idempotent=True)) is None


@dataclass
class Stubborn:
    """Repeats whatever it is, three times, and keeps what it was asked."""

    asked: list[Attempt] = field(default_factory=list)

    def wait(self, attempt: Attempt, /) -> float | None:
        self.asked.append(attempt)
        return 7.0 if attempt.number < 3 else None


def test_a_rule_of_ones_own_decides() -> None:
    rule: RetryRule = Stubborn()
    driver = Driver([reply(404), e.ReadTimeout("slow"), reply(200)], retry=rule, duration=2)
    assert driver.run(put()).attempts == 3
    assert driver.waits == [7, 7]
    assert isinstance(rule, Stubborn)
    first, second = rule.asked
    assert (first.number, first.elapsed, first.status, first.operation) == (1, 2, 404, "TestCall")
    assert (second.number, second.elapsed, second.status, second.idempotent) == (2, 11, None, False)
    assert isinstance(second.error, e.ReadTimeout)


def test_a_rule_cannot_outlast_the_total_timeout() -> None:
    driver = Driver([reply(404)] * 9, retry=Stubborn(), timeouts=Timeouts(total=10))
    with pytest.raises(e.TotalTimeout):
        driver.run(put())
    assert driver.waits == [7]


def test_a_client_takes_any_rule(serve: Serve, connect: Connect) -> None:
    class Never:
        def wait(self, attempt: Attempt, /) -> float | None:
            return None

    server = serve(answer(503, Retry_After="9"), answer(200))
    with pytest.raises(e.Busy) as raised:
        connect(server, retry=Never()).send(get())
    assert (raised.value.retry_after, raised.value.attempts) == (9.0, 1)
    assert not isinstance(raised.value, e.TooManyRepeats)


def test_a_rule_that_fails_is_heard() -> None:
    class Broken:
        def wait(self, attempt: Attempt, /) -> float | None:
            raise LookupError("no rule")

    with pytest.raises(LookupError, match="no rule") as raised:
        Driver([reply(503)], retry=Broken()).run(get())
    assert isinstance(raised.value.__context__, e.Busy)
