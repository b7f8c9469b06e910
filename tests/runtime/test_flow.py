"""One call as a sequence of steps, driven by hand: no sockets, no sleep."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from ds3_runtime import (
    BytesBody,
    Credentials,
    Headers,
    HttpReply,
    HttpRequest,
    Request,
    RetryPolicy,
    Timeouts,
    payloads,
)
from ds3_runtime import errors as e
from ds3_runtime.dates import http_date
from ds3_runtime.flow import Flow, Send, Step, Wait
from ds3_runtime.listener import Listener
from ds3_runtime.policy import Attempt, RetryRule
from ds3_runtime.signing import authorization

from .calls import Answered, Call, Harmless, get, put

FOREVER = Timeouts(total=None, transfer=None)


@dataclass
class Clock:
    """Monotonic seconds that pass by waiting only."""

    seconds: float = 1000.0
    dates: Iterator[int] = field(default_factory=lambda: iter(range(10**9)))

    def __call__(self) -> float:
        return self.seconds

    def date(self) -> str:
        return f"date {next(self.dates)}"


@dataclass
class Driver:
    """Plays what came of each request: a reply, or an error; keeps the steps."""

    outcomes: list[HttpReply | e.TransportError]
    retry: RetryRule = field(default_factory=RetryPolicy)
    timeouts: Timeouts = FOREVER
    clock: Clock = field(default_factory=Clock)
    duration: float = 0.0
    """Seconds that each request takes."""
    steps: list[Step] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    pieces: list[bytes] = field(default_factory=list)
    """What arrives in the sink before each outcome."""
    tell: Listener = field(default_factory=Listener)

    def run(self, request: Request[Answered]) -> Answered:
        flow = Flow(
            host="bp",
            prefix="",
            credentials=Credentials("id", "secret"),
            user_agent="test",
            timeouts=self.timeouts,
            retry=self.retry,
            now=self.clock,
            date=self.clock.date,
            tell=self.tell,
        ).run(request)
        step = next(flow)
        while True:
            self.steps.append(step)
            try:
                step = self._play(flow, step)
            except StopIteration as done:
                result: Answered = done.value
                return result

    def _play(self, flow: Any, step: Step) -> Step:
        if isinstance(step, Wait):
            self.clock.seconds += step.seconds
            following: Step = flow.send(None)
            return following
        self.clock.seconds += self.duration
        if step.request.body is not None:
            self.bodies.append(b"".join(step.request.body.pieces()))
        if self.pieces and (piece := self.pieces.pop(0)):
            assert step.request.sink is not None
            step.request.sink.write(piece)
        outcome = self.outcomes.pop(0)
        following = flow.throw(outcome) if isinstance(outcome, e.TransportError) else flow.send(outcome)
        return following

    @property
    def sends(self) -> list[Send]:
        return [step for step in self.steps if isinstance(step, Send)]

    @property
    def waits(self) -> list[float]:
        return [step.seconds for step in self.steps if isinstance(step, Wait)]


def reply(status: int, content: bytes = b"", **headers: str) -> HttpReply:
    fields = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return HttpReply(status, f"Reason {status}", Headers(fields), content)


BUSY = b"<Error><Code>SlowDown</Code><Message>Later.</Message><ResourceId>7</ResourceId></Error>"


@pytest.mark.parametrize("status", [307, 429, 503])
@pytest.mark.parametrize("times", [1, 2, 5])
def test_a_busy_server_is_asked_again_with_the_same_body_and_a_new_signature(status: int, times: int) -> None:
    stream = io.BytesIO(b"skipped12345rest")
    stream.seek(7)
    driver = Driver([*[reply(status)] * times, reply(200)])
    answered = driver.run(put(body=payloads.stream(stream, 5), headers={"x-amz-meta-a": "1"}))
    assert answered.attempts == times + 1
    assert driver.bodies == [b"12345"] * (times + 1)
    dates = [send.headers["date"] for send in driver.sends]
    assert dates == [f"date {number}" for number in range(times + 1)]
    for send in driver.sends:
        expected = authorization(Credentials("id", "secret"), "PUT", send.target, send.headers)
        assert send.headers["authorization"] == expected
    assert len({send.headers["authorization"] for send in driver.sends}) == times + 1


def test_retry_after_is_obeyed() -> None:
    driver = Driver([reply(503, retry_after="17"), reply(307, Retry_After=" 0 "), reply(200)])
    driver.run(get())
    assert driver.waits == [17, 0]


@pytest.mark.parametrize("text", ["soon", "-1", "1.5", "²", "9" * 5000, "Wed, 77 Oct 2026 99:28:00 GMT", "0, 1", ""])
def test_a_retry_after_that_says_nothing_is_as_good_as_none(text: str) -> None:
    driver = Driver([reply(503, retry_after=text), reply(200)])
    driver.run(get())
    assert 0.25 <= driver.waits[0] <= 0.5


@pytest.mark.parametrize(
    "date", ["Wed, 21 Oct 2026 07:28:00 GMT", "Wednesday, 21-Oct-26 07:28:00 GMT", "Wed Oct 21 07:28:00 2026"]
)
def test_a_retry_after_may_be_a_date(date: str) -> None:
    at = "Wed, 21 Oct 2026 07:27:18 GMT"
    driver = Driver([reply(503, retry_after=date, date=at), reply(503, retry_after=at, date=date), reply(200)])
    driver.run(get())
    assert driver.waits == [42, 0]


def test_a_date_is_compared_with_our_clock_where_the_answer_has_none() -> None:
    then = http_date(time.time() + 100)
    driver = Driver([reply(503, retry_after=then), reply(200)])
    driver.run(get())
    assert 90 <= driver.waits[0] <= 100


def test_waits_double_up_to_the_longest() -> None:
    driver = Driver([reply(503)] * 12, RetryPolicy(attempts=12, first_wait=1, longest_wait=60))
    with pytest.raises(e.Busy):
        driver.run(get())
    bounds = [min(2**number, 60) for number in range(11)]
    assert all(bound / 2 <= wait <= bound for wait, bound in zip(driver.waits, bounds, strict=True))


def test_attempts_may_be_without_number() -> None:
    policy = RetryPolicy(attempts=10**9)
    for number in (5000, 10**8):
        assert policy.wait(Attempt(number, 0, e.Busy(status=503), False, "TestCall")) is not None


def test_after_the_last_attempt_the_error_has_all_facts() -> None:
    driver = Driver([reply(307, BUSY, x_amz_request_id="99", retry_after="3")] * 4, RetryPolicy(attempts=4))
    with pytest.raises(e.Busy) as raised:
        driver.run(put(body=BytesBody(b"1")))
    error = raised.value
    assert (error.status, error.code, error.message) == (307, "SlowDown", "Later.")
    assert (error.request_id, error.attempts, error.retry_after) == ("99", 4, 3)
    assert str(error) == "TestCall /bucket/object: HTTP 307, SlowDown, Later., request id 99, after 4 attempts"
    assert isinstance(error, e.TooManyRepeats)
    assert error.retryable
    assert driver.waits == [3, 3, 3]


def test_a_server_that_asks_for_too_much_patience_is_not_asked_again() -> None:
    driver = Driver([reply(503, retry_after="301")])
    with pytest.raises(e.Busy) as raised:
        driver.run(get())
    assert (raised.value.attempts, raised.value.retry_after) == (1, 301)
    assert not isinstance(raised.value, e.TooManyRepeats)
    assert not driver.waits


@pytest.mark.parametrize("request_", [get(), put()])
@pytest.mark.parametrize("status", [301, 302, 400, 402, 403, 404, 405, 408, 409, 410, 411, 416, 500, 501, 505])
def test_no_other_answer_is_asked_for_again(status: int, request_: Call) -> None:
    driver = Driver([reply(status)])
    with pytest.raises(e.ApiError) as raised:
        driver.run(request_)
    assert (raised.value.status, raised.value.operation, raised.value.attempts) == (status, "TestCall", 1)


@pytest.mark.parametrize("status", [502, 504])
def test_a_proxy_that_missed_the_server_is_asked_again_if_that_does_no_harm(status: int) -> None:
    assert Driver([reply(status), reply(200)]).run(get()).attempts == 2
    with pytest.raises(e.ServerError) as raised:
        Driver([reply(status)]).run(put())
    assert not raised.value.retryable


BREAKS: list[type[e.TransportError]] = [e.ConnectionFailed, e.ReadTimeout, e.WriteTimeout, e.Truncated]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("kind", BREAKS)
def test_what_is_idempotent_is_repeated_when_the_connection_breaks(kind: type[e.TransportError], method: str) -> None:
    driver = Driver([kind("broke"), kind("broke"), reply(200)])
    assert driver.run(Harmless(HttpRequest(method, "/b"))).attempts == 3


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("kind", BREAKS)
def test_what_is_not_is_not_repeated(kind: type[e.TransportError], method: str) -> None:
    driver = Driver([kind("broke")])
    with pytest.raises(kind) as raised:
        driver.run(Call(HttpRequest(method, "/b")))
    assert not driver.waits
    assert not raised.value.retryable
    assert (raised.value.operation, raised.value.resource, raised.value.attempts) == ("TestCall", "/b", 1)


def test_an_idempotent_put_is_sent_again_from_where_its_stream_stood() -> None:
    stream = io.BytesIO(b"skipped12345rest")
    stream.seek(7)
    driver = Driver([e.ConnectionFailed("broke"), reply(200)])
    driver.run(Harmless(HttpRequest("PUT", "/b", body=payloads.stream(stream, 5))))
    assert driver.bodies == [b"12345"] * 2


def test_reading_into_a_sink_is_repeated_until_it_has_taken_something() -> None:
    sink = io.BytesIO()
    driver = Driver([e.ConnectionFailed("broke"), e.Truncated("broke"), reply(200)], pieces=[b"", b"half", b""])
    with pytest.raises(e.Truncated) as raised:
        driver.run(get(sink=sink))
    assert (raised.value.attempts, sink.getvalue()) == (2, b"half")
    assert raised.value.retryable
    assert raised.value.__notes__ == ["it was not repeated, since a part of the answer has gone into its stream"]


@pytest.mark.parametrize("status", [404, 409])
def test_a_refusal_after_a_lost_answer_may_mean_that_it_was_done(status: int) -> None:
    with pytest.raises(e.ApiError) as raised:
        Driver([e.ReadTimeout("slow"), reply(status)]).run(Harmless(HttpRequest("DELETE", "/b")))
    assert "an earlier attempt was lost" in "".join(raised.value.__notes__)
    for failure, request in ((e.ConnectFailed("no"), Harmless(HttpRequest("DELETE", "/b"))), (e.ReadTimeout(), get())):
        with pytest.raises(e.ApiError) as raised:
            Driver([failure, reply(status)]).run(request)
        assert not hasattr(raised.value, "__notes__")


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("kind", [e.ConnectFailed, e.ConnectTimeout])
def test_what_never_left_is_repeated(kind: type[e.TransportError], method: str) -> None:
    driver = Driver([kind("refused")] * 5 + [reply(200)])
    assert driver.run(Call(HttpRequest(method, "/b", sink=io.BytesIO()))).attempts == 6


def test_the_last_failure_surfaces_as_it_was() -> None:
    failures = [e.ConnectFailed(f"refused {number}") for number in range(6)]
    with pytest.raises(e.ConnectFailed, match="TestCall /bucket/object: refused 5, after 6 attempts") as raised:
        Driver([*failures]).run(put())
    assert raised.value is failures[5]
    assert isinstance(raised.value, e.TooManyRepeats)


@pytest.mark.parametrize("kind", [e.TotalTimeout, e.BadAnswer, e.CertificateRefused])
def test_what_a_repeat_cannot_mend_is_not_repeated(kind: type[e.TransportError]) -> None:
    driver = Driver([kind("hopeless")])
    with pytest.raises(kind):
        driver.run(get())
    assert not driver.waits


def test_the_total_timeout_ends_the_waiting() -> None:
    driver = Driver([reply(503, BUSY, retry_after="40")] * 9, timeouts=Timeouts(total=100), duration=5)
    with pytest.raises(e.TotalTimeout) as raised:
        driver.run(put())
    assert driver.waits == [40, 40]
    assert driver.clock.seconds <= 1100
    error = raised.value
    assert (error.operation, error.resource, error.attempts) == ("TestCall", "/bucket/object", 3)
    assert not error.retryable
    assert isinstance(raised.value.__cause__, e.Busy)
    assert raised.value.__cause__.code == "SlowDown"


def test_the_total_timeout_keeps_the_failure_before_it() -> None:
    failure = e.ConnectFailed("refused")
    with pytest.raises(e.TotalTimeout) as raised:
        Driver([failure], timeouts=Timeouts(total=1), duration=2).run(get())
    assert raised.value.__cause__ is failure


@pytest.mark.parametrize(
    ("request_", "deadline"),
    [
        (get(), 1100),
        (put(body=BytesBody(b"x")), 1100),
        (get(sink=io.BytesIO()), 1900),
        (put(body=payloads.stream(io.BytesIO(b"x"), 1)), 1900),
    ],
)
def test_streams_have_a_timeout_of_their_own(request_: Call, deadline: float) -> None:
    driver = Driver([reply(200)], timeouts=Timeouts(total=100, transfer=900))
    driver.run(request_)
    assert driver.sends[0].deadline == deadline


class Bottled(Call):
    """Finds that the answer makes no sense."""

    def parse(self, reply: HttpReply) -> Answered:
        raise e.BadAnswer("nonsense")


def test_a_bad_answer_says_which_it_was() -> None:
    with pytest.raises(e.BadAnswer) as raised:
        Driver([reply(200, x_amz_request_id="184")]).run(Bottled(HttpRequest("GET", "/b")))
    error = raised.value
    assert (error.operation, error.status, error.request_id) == ("TestCall", 200, "184")
    assert str(error) == "TestCall /b: HTTP 200, nonsense, request id 184"


class Pipe(io.RawIOBase):
    """A stream that cannot be rewound."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(size)


def test_a_stream_that_cannot_be_rewound_is_not_waited_for() -> None:
    driver = Driver([reply(307, x_amz_request_id="5", retry_after="60")])
    with pytest.raises(e.Busy) as raised:
        driver.run(put(body=payloads.stream(Pipe(b"12345"), 5)))
    assert (raised.value.status, raised.value.request_id) == (307, "5")
    assert "cannot be rewound" in "".join(raised.value.__notes__)
    assert not driver.waits


def test_a_request_that_makes_no_sense_is_never_sent() -> None:
    class Senseless(Call):
        def prepare(self) -> HttpRequest:
            raise e.InvalidRequest("no")

    driver = Driver([])
    with pytest.raises(e.InvalidRequest, match="TestCall: no"):
        driver.run(Senseless(HttpRequest("GET", "/")))
    assert not driver.steps
