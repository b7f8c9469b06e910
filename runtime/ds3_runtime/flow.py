"""One call of the API as a generator: it yields what should be done and is sent what came of it.

Written once; `Client` and its asynchronous twin only carry out the steps. Signing, repeats, waits, deadlines
and errors are all here, and can be tested with plain lists.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from email.utils import formatdate

from .errors import BadAnswer, TotalTimeout, TransportError
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
    target: str
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
    retry: RetryPolicy
    now: Callable[[], float]
    """Monotonic seconds."""
    date: Callable[[], str] = lambda: formatdate(usegmt=True)

    def run(self, request: Request[Answer]) -> Generator[Step, HttpReply | None, Answer]:
        """Yield the steps of one call and return its response."""
        prepared = request.prepare()
        deadline = self._deadline(prepared)
        attempt = 0
        while True:
            attempt += 1
            try:
                reply = yield self._signed(prepared, request.operation, deadline)
            except TransportError as error:
                seconds = self._wait_after_failure(prepared, error, attempt)
                if seconds is None:
                    raise
                reason = str(error)
            else:
                assert reply is not None
                reply = replace(reply, operation=request.operation, attempts=attempt)
                seconds = self.retry.wait(attempt, reply.retry_after) if reply.status in BUSY else None
                if seconds is None:
                    return self._parsed(request, reply)
                reason = f"HTTP {reply.status}"
            self._check_deadline(deadline, seconds, request.operation, prepared)
            yield Wait(seconds, reason)

    def _deadline(self, prepared: HttpRequest) -> float | None:
        bound = self.timeouts.transfer if prepared.streams else self.timeouts.total
        return None if bound is None else self.now() + bound

    def _check_deadline(self, deadline: float | None, wait: float, operation: str, prepared: HttpRequest) -> None:
        if deadline is not None and self.now() + wait >= deadline:
            raise TotalTimeout(
                "the server stayed busy or out of reach until the total timeout",
                operation=operation,
                target=prepared.path,
            )

    def _wait_after_failure(self, prepared: HttpRequest, error: TransportError, attempt: int) -> float | None:
        """Return the seconds to wait before a repeat; None when a repeat could do harm."""
        harmless = not error.sent or (prepared.method in IDEMPOTENT and prepared.sink is None)
        if not harmless or isinstance(error, TotalTimeout | BadAnswer):
            return None
        return self.retry.wait(attempt, None)

    def _signed(self, prepared: HttpRequest, operation: str, deadline: float | None) -> Send:
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
        return Send(prepared, target, headers, operation, deadline)

    @staticmethod
    def _parsed(request: Request[Answer], reply: HttpReply) -> Answer:
        try:
            return request.parse(reply)
        except BadAnswer as error:
            error.operation = request.operation
            error.request_id = reply.headers.get("x-amz-request-id")
            error.status = reply.status
            raise
