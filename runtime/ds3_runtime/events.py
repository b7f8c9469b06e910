"""What happens in a client, as values that metrics, tracing or a progress display can hang on to.

``Client(..., events=handler)`` calls ``handler(event)`` at once, in the thread (or task) in which it happens, so it
should be quick and safe to call from several threads. All events of one call carry its number. No event holds a
secret. docs/events.md shows handlers for metrics and OpenTelemetry.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .errors import Ds3Error, TransportError


DEBUG, INFO = 10, 20
"""The levels of `logging`, which takes long to load."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened; as text, it is what stands in the log."""

    @property
    def level(self) -> int:
        """The level at which it is logged."""
        return DEBUG


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent(Event):
    """Something that happened in one call of the API."""

    call: int
    """Number of the call, unique in this process."""
    operation: str
    """Name of the operation, such as ``GetBucket``."""
    method: str
    resource: str
    """The path, as it is sent; without the query."""

    def _told(self, what: str) -> str:
        return f"call {self.call}, {self.operation}: {what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSent(CallEvent):
    """A request is about to be sent."""

    attempt: int
    """1 for the first, more for repeats."""
    bytes: int
    """Length of the body."""
    query: str
    """As it is sent, but ``***`` stands for what is secret."""
    headers: Mapping[str, str]
    """As they are sent, but ``***`` stands for the signature."""

    def __str__(self) -> str:
        target = f"{self.resource}?{self.query}" if self.query else self.resource
        headers = ", ".join(f"{name}: {value}" for name, value in self.headers.items())
        return self._told(f"attempt {self.attempt}: {self.method} {target} with {self.bytes} bytes; {headers}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReceived(CallEvent):
    """An answer has arrived, good or bad; of a stream, its head."""

    attempt: int
    status: int
    request_id: str | None
    seconds: float
    """From the moment the request was sent."""
    bytes: int
    """Length of the body that came, as far as it has been read."""

    def __str__(self) -> str:
        known = f", request id {self.request_id}" if self.request_id else ""
        return self._told(f"HTTP {self.status} with {self.bytes} bytes after {self.seconds:.3f} s{known}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerMissing(CallEvent):
    """No whole answer arrived."""

    attempt: int
    error: TransportError
    seconds: float
    """From the moment the request was sent."""

    def __str__(self) -> str:
        return self._told(f"no answer after {self.seconds:.3f} s: {type(self.error).__name__}: {self.error.message}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrying(CallEvent):
    """The call will be made again, after a wait."""

    attempt: int
    """Number of the attempt to come."""
    error: Ds3Error
    """Why."""
    seconds: float
    """The wait."""

    @property
    def level(self) -> int:
        """It is worth knowing that something did not go at once."""
        return INFO

    def __str__(self) -> str:
        return self._told(f"attempt {self.attempt} follows in {self.seconds:.1f} s, since {self.error}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded(CallEvent):
    """A call is over."""

    attempts: int
    status: int | None
    """None when no answer arrived."""
    seconds: float
    """All in all, waits included."""
    error: BaseException | None
    """What the caller gets raised; None when all went well."""

    @property
    def level(self) -> int:
        """Failures are worth knowing."""
        return INFO if self.error else DEBUG

    def __str__(self) -> str:
        fate = f"failed with {type(self.error).__name__}: {self.error}" if self.error else "done"
        return self._told(f"{fate}, after {self.seconds:.3f} s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting(Event):
    """Time will be let pass: before a repeat, or until the server has blobs of a job ready."""

    seconds: float
    reason: str
    job_id: str | None = None
    """The job that waits; None when one call does, of which `Retrying` has told already."""

    @property
    def level(self) -> int:
        """A job that waits is worth knowing."""
        return INFO if self.job_id else DEBUG

    def __str__(self) -> str:
        who = f"job {self.job_id} waits" if self.job_id else "waiting"
        return f"{who} {self.seconds:.1f} s: {self.reason}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlobMoved(Event):
    """One blob of a bulk job has been moved as a whole."""

    job_id: str
    bucket: str
    name: str
    """Of the object."""
    offset: int
    """Where the blob begins in the object."""
    length: int
    seconds: float
    direction: Literal["put", "get"]

    def __str__(self) -> str:
        blob = f"{self.bucket}/{self.name}, {self.length} bytes from {self.offset}"
        return f"job {self.job_id}: {self.direction} {blob} took {self.seconds:.3f} s"


Handler = Callable[[Event], object]
"""What a client can be given to be told of events; what it returns does not matter."""
