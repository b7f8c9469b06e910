"""One call of the API as a generator: it yields what should be done and is sent what came of it.

Written once; `Client` and its asynchronous twin only carry out the steps. Signing, repeats, waits, deadlines
and errors are all here, and can be tested with plain lists.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from itertools import count

from .body import StreamBody
from .errors import BadAnswer, Busy, Ds3Error, TotalTimeout, TransportError
from .http import HttpRequest
from .policy import RetryPolicy, Timeouts
from .reply import BUSY, HttpReply
from .request import Answer, Request
from .signing import Credentials, authorization

IDEMPOTENT = ("GET", "HEAD")
"""Verbs that are repeated even when the server may have acted on the request already."""


@dataclass(frozen=True, slots=True)
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
class _Call:
    """One call: what it sends, and until when it may try."""

    operation: str
    prepared: HttpRequest
    deadline: float | None

    @property
    def harmless(self) -> bool:
        """Whether a repeat does no harm, even if the server has acted on the request."""
        return self.prepared.method in IDEMPOTENT and self.prepared.sink is None

    @property
    def spent(self) -> bool:
        """Whether the body was read from a stream that cannot be rewound."""
        body = self.prepared.body
        return isinstance(body, StreamBody) and not body.repeatable


@dataclass(frozen=True, slots=True)
class Flow:
    """What all calls of one client have in common."""

    host: str
    prefix: str
    credentials: Credentials
    user_agent: str
    timeouts: Timeouts
    retry: RetryPolicy
    now: Callable[[], float]
    """Monotonic seconds."""
    date: Callable[[], str] = lambda: formatdate(usegmt=True)

    def run(self, request: Request[Answer]) -> Generator[Step, HttpReply | None, Answer]:
        """Yield the steps of one call and return its response."""
        call = self._begin(request)
        obstacle: Ds3Error
        for attempt in count(1):
            try:
                reply = yield self._signed(call)
            except TransportError as error:
                obstacle, seconds = error, self._wait_after_failure(call, error, attempt)
                if seconds is None:
                    raise
            else:
                assert reply is not None
                reply = replace(reply, operation=call.operation, attempts=attempt)
                seconds = self._wait_after_answer(call, reply, attempt)
                if seconds is None:
                    return self._parsed(request, call, reply)
                obstacle = reply.error()
            yield self._wait(call, seconds, obstacle)
        raise AssertionError("the attempts have no end")

    def _begin(self, request: Request[Answer]) -> _Call:
        prepared = request.prepare()
        bound = self.timeouts.transfer if prepared.streams else self.timeouts.total
        return _Call(request.operation, prepared, None if bound is None else self.now() + bound)

    def _wait_after_failure(self, call: _Call, error: TransportError, attempt: int) -> float | None:
        """Return the seconds to wait before a repeat; None when one could do harm, or no good."""
        harmless = call.harmless or not error.sent
        return None if error.lasting or not harmless else self.retry.wait(attempt, None)

    def _wait_after_answer(self, call: _Call, reply: HttpReply, attempt: int) -> float | None:
        """Return the seconds to wait before a repeat; None when this answer is the one that counts."""
        return None if reply.status not in BUSY or call.spent else self.retry.wait(attempt, reply.retry_after)

    def _wait(self, call: _Call, seconds: float, obstacle: Ds3Error) -> Wait:
        """Return the wait before the next attempt, unless it would last until the deadline."""
        if call.deadline is not None and self.now() + seconds >= call.deadline:
            raise TotalTimeout(
                "the server stayed busy or out of reach until the total timeout",
                operation=call.operation,
                target=call.prepared.path,
            ) from obstacle
        return Wait(seconds, str(obstacle))

    def _signed(self, call: _Call) -> Send:
        prepared = call.prepared
        target = self.prefix + prepared.target
        headers = {
            "host": self.host,
            "date": self.date(),
            "user-agent": self.user_agent,
            "accept-encoding": "identity",
        }
        headers |= {name.lower(): value for name, value in prepared.headers.items()}
        if prepared.body is not None:
            headers.setdefault("content-type", "application/octet-stream")
            headers["content-length"] = str(prepared.body.length)
        elif prepared.method in ("PUT", "POST"):
            headers["content-length"] = "0"
        headers["authorization"] = authorization(self.credentials, prepared.method, target, headers)
        return Send(prepared, target, headers, call.operation, call.deadline)

    @staticmethod
    def _parsed(request: Request[Answer], call: _Call, reply: HttpReply) -> Answer:
        try:
            return request.parse(reply)
        except BadAnswer as error:
            error.about(call.operation, reply.status, reply.request_id)
            raise
        except Busy as error:
            if call.spent:
                error.add_note("it was not repeated, since the stream of its body cannot be rewound")
            raise
