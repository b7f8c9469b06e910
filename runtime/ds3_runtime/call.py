"""One call under way: what it sends, what may be repeated of it, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import Any, TypedDict

from .body import is_spent
from .errors import ApiError, Ds3Error, TransportError
from .events import AnswerMissing, AnswerReceived, CallEnded, RequestSent, Retrying, Waiting
from .listener import Listener
from .redaction import shown_headers, shown_query
from .reply import HttpReply
from .request import Request
from .tap import tapped

_NUMBERS = count(1)
_READING = ("GET", "HEAD")


class _Facts(TypedDict):
    call: int
    operation: str
    method: str
    resource: str


class Call:
    """One call, from its first attempt to its end."""

    def __init__(self, request: Request[Any], now: Callable[[], float], tell: Listener) -> None:
        self.request = request
        prepared = request.prepare()
        self._tap = tapped(prepared.sink)
        self.prepared = prepared.into(self._tap) if self._tap else prepared
        self.attempt = 0
        self.begun = self._sent_at = now()
        self._now = now
        self._tell = tell
        self._reply: HttpReply | None = None
        self._unheard = False
        self._number = next(_NUMBERS)
        self._awake = tell.awake

    @property
    def _facts(self) -> _Facts:
        return {
            "call": self._number,
            "operation": self.request.operation,
            "method": self.prepared.method,
            "resource": self.prepared.path,
        }

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._now() - self.begun

    @property
    def spent(self) -> str:
        """Why the request cannot be sent again, whatever anybody wants; empty when it can."""
        if is_spent(self.prepared.body):
            return "the stream of its body cannot be rewound"
        return "a part of the answer has gone into its stream" if self._tap and self._tap.used else ""

    def sending(self, headers: Mapping[str, str]) -> None:
        """Note that the next attempt is about to be sent."""
        self.attempt += 1
        self._reply = None
        self._sent_at = self._now()
        if self._awake:
            query, shown = shown_query(self.request, self.prepared), shown_headers(headers)
            length = self.prepared.body.length if self.prepared.body else 0
            sent = RequestSent(**self._facts, attempt=self.attempt, bytes=length, query=query, headers=shown)
            self._tell(sent)

    def answered(self, reply: HttpReply) -> HttpReply:
        """Note that an answer has come; return it with what it is about."""
        self._reply = reply
        if self._awake:
            self._tell(
                AnswerReceived(
                    **self._facts,
                    attempt=self.attempt,
                    status=reply.status,
                    request_id=reply.request_id,
                    seconds=self._now() - self._sent_at,
                    bytes=len(reply.content) if reply.streamed is None else reply.streamed,
                )
            )
        return reply.to(self.request.operation, self.prepared.path, self.attempt)

    def unanswered(self, error: TransportError) -> None:
        """Note that no whole answer has come."""
        self._unheard = self._unheard or error.sent
        if self._awake:
            seconds = self._now() - self._sent_at
            self._tell(AnswerMissing(**self._facts, attempt=self.attempt, error=error, seconds=seconds))

    def explain(self, error: Ds3Error) -> None:
        """Give an error the facts of this call that it lacks."""
        error.operation = error.operation or self.request.operation
        error.resource = error.resource or self.prepared.path
        error.attempts = self.attempt
        error.idempotent = self.request.idempotent
        if isinstance(error, TransportError) and self._reply:
            error.status, error.request_id = self._reply.status, self._reply.request_id
        elif isinstance(error, ApiError) and self._unheard and self.prepared.method not in _READING:
            error.add_note("the answer to an earlier attempt was lost: it may be that one that did it")

    def retrying(self, error: Ds3Error, seconds: float) -> None:
        """Note that the call waits, to be made again."""
        if self._awake:
            self._tell(Retrying(**self._facts, attempt=self.attempt + 1, error=error, seconds=seconds))
            self._tell(Waiting(seconds=seconds, reason=str(error)))

    def ended(self, error: BaseException | None) -> None:
        """Note that the call is over."""
        if self._awake:
            status = self._reply.status if self._reply else None
            seconds = self.elapsed
            self._tell(CallEnded(**self._facts, attempts=self.attempt, status=status, seconds=seconds, error=error))
