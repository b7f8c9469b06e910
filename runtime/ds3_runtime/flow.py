"""One call of the API as a generator: it yields what should be done and is sent what came of it.

Written once; `Client` and its asynchronous twin only carry out the steps. Signing, repeats, waits, deadlines
and errors are all here, and can be tested with plain lists.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from .call import Call
from .dates import http_date
from .errors import ApiError, Ds3Error, TotalTimeout, TransportError, repeated_in_vain
from .http import HttpRequest
from .listener import Listener
from .policy import Attempt, RetryRule, Timeouts
from .reply import HttpReply
from .request import Answer, Request
from .signing import Credentials, authorization


@dataclass(slots=True)  # to freeze it would take three times as long, for every call
class Send:
    """Make this request now; the answer, or a `TransportError`, is wanted back."""

    request: HttpRequest
    target: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    operation: str
    deadline: float | None


@dataclass(frozen=True, slots=True)
class Wait:
    """Let so many seconds pass."""

    seconds: float
    reason: str


Step = Send | Wait


@dataclass(frozen=True, slots=True)
class Flow:
    """What all calls of one client have in common."""

    host: str
    prefix: str
    credentials: Credentials
    user_agent: str
    timeouts: Timeouts
    retry: RetryRule
    now: Callable[[], float]
    """Monotonic seconds."""
    date: Callable[[], str] = http_date
    tell: Listener = field(default_factory=Listener)

    def run(
        self, request: Request[Answer], retry: RetryRule | None = None
    ) -> Generator[Step, HttpReply | None, Answer]:
        """Yield the steps of one call and return its response; `retry` replaces the client's rule for this call."""
        call = self._begin(request)
        try:
            answer = yield from self._attempts(request, call, retry or self.retry)
        except BaseException as error:
            call.ended(error)
            raise
        call.ended(None)
        return answer

    def _begin(self, request: Request[Answer]) -> Call:
        try:
            return Call(request, self.now, self.tell)
        except Ds3Error as error:
            error.operation = request.operation
            raise

    def _attempts(
        self, request: Request[Answer], call: Call, retry: RetryRule
    ) -> Generator[Step, HttpReply | None, Answer]:
        bound = self.timeouts.transfer if call.prepared.streams else self.timeouts.total
        deadline = None if bound is None else call.begun + bound
        while True:
            try:
                reply = yield from self._exchange(call, deadline)
                return request.parse(reply)
            except (TransportError, ApiError) as error:
                call.explain(error)
                seconds = self._patience(call, error, retry)
                if seconds is None:
                    raise
                obstacle = error
            yield self._pause(call, seconds, deadline, obstacle)

    def _exchange(self, call: Call, deadline: float | None) -> Generator[Step, HttpReply | None, HttpReply]:
        """Yield one attempt and return its answer."""
        send = self._signed(call, deadline)
        call.sending(send.headers)
        try:
            reply = yield send
        except TransportError as error:
            call.unanswered(error)
            raise
        assert reply is not None
        return call.answered(reply)

    def _patience(self, call: Call, error: Ds3Error, retry: RetryRule) -> float | None:
        """Return the seconds to wait before the next attempt; None when `error` is what becomes of the call."""
        if call.spent:
            if error.retryable:
                error.add_note(f"it was not repeated, since {call.spent}")
            return None
        operation = call.request.operation
        seconds = retry.wait(Attempt(call.attempt, call.elapsed, error, call.request.idempotent, operation))
        if seconds is None and call.attempt > 1 and error.retryable:
            repeated_in_vain(error)
        return seconds

    def _pause(self, call: Call, seconds: float, deadline: float | None, obstacle: Ds3Error) -> Wait:
        """Return the wait before the next attempt, unless it would last until the deadline."""
        if deadline is not None and self.now() + seconds >= deadline:
            late = TotalTimeout("the server stayed busy or out of reach until the total timeout")
            call.explain(late)
            raise late from obstacle
        call.retrying(obstacle, seconds)
        return Wait(seconds, str(obstacle))

    def _signed(self, call: Call, deadline: float | None) -> Send:
        prepared = call.prepared
        target = self.prefix + prepared.target
        headers = {
            "host": self.host,
            "date": self.date(),
            "user-agent": self.user_agent,
            "accept-encoding": "identity",
        }
        for name, value in prepared.headers.items():
            headers[name.lower()] = value
        if prepared.body is not None:
            headers.setdefault("content-type", "application/octet-stream")
            headers["content-length"] = str(prepared.body.length)
        elif prepared.method in ("PUT", "POST"):
            headers["content-length"] = "0"
        headers["authorization"] = authorization(self.credentials, prepared.method, target, headers)
        return Send(prepared, target, headers, call.request.operation, deadline)
