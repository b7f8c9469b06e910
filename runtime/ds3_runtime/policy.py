"""How long to wait and how often to try again: values that users can set, and a rule that they can replace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .errors import Busy, ConfigurationError, ServerError, TransportError

if TYPE_CHECKING:
    from .errors import Ds3Error


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Bounds of every wait for the network, in seconds; None means no bound.

    `connect`, `read` and `write` bound each single wait; `total` bounds a whole call with its repeats and waits,
    except that calls which stream an object's content are bounded by `transfer` instead.
    """

    connect: float | None = 10.0
    read: float | None = 300.0
    write: float | None = 300.0
    total: float | None = 3600.0
    transfer: float | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at a call that has failed, as a `RetryRule` sees it."""

    number: int
    """1 for the first."""
    elapsed: float
    """Seconds since the call began, waits included."""
    error: Ds3Error
    """What the caller gets raised, unless the call is made again; it says whether it is ``retryable``."""
    idempotent: bool
    """Whether the contract says of the operation that a repeat does no harm."""
    operation: str
    """Name of the operation."""

    @property
    def status(self) -> int | None:
        """The HTTP status; None when no answer arrived."""
        return self.error.status

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server wants to be left alone; None when it does not say."""
        return self.error.retry_after


class RetryRule(Protocol):
    """When a call is made again: what a client's ``retry`` can be. Calls from many threads ask the same object.

    It is not asked where a repeat is impossible: when a body came from a stream that cannot be rewound, or a part
    of the answer has gone into a stream already. The client's timeouts hold whatever it says.
    """

    def wait(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait before the next attempt; None when there is to be none."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The usual `RetryRule`: a call is made again when the server is busy or a repeat does no harm.

    That is: after 307, 429 and 503; when no request can have arrived; and, if the operation is idempotent, when the
    connection broke or one of `statuses` came, which proxies send when they miss the server. There are at most
    `attempts`, the first one counted, and none begins more than `budget` seconds after the call began.

    A wait follows ``Retry-After``; without it, waits double from `first_wait`, shortened by chance so that clients do
    not march in step. A server that asks for more than `longest_wait` seconds is not asked again.
    """

    attempts: int = 6
    budget: float | None = 1800.0
    first_wait: float = 0.5
    longest_wait: float = 300.0
    statuses: tuple[int, ...] = (502, 504)

    def __post_init__(self) -> None:
        if self.attempts < 1 or min(self.budget or 0.0, self.first_wait, self.longest_wait) < 0:
            raise ConfigurationError(f"a call needs at least one attempt, and no time is negative: {self}")

    def wait(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait; None when the attempts or the budget are used up, or a repeat is no good."""
        if attempt.number >= self.attempts or not self._promising(attempt):
            return None
        asked = attempt.retry_after
        seconds = self._backoff(attempt.number) if asked is None else asked
        affordable = self.budget is None or attempt.elapsed + seconds <= self.budget
        return seconds if affordable and seconds <= self.longest_wait else None

    def _promising(self, attempt: Attempt) -> bool:
        error = attempt.error
        if isinstance(error, ServerError) and error.status not in self.statuses:
            return False
        return isinstance(error, Busy | ServerError | TransportError) and error.retryable

    def _backoff(self, number: int) -> float:
        from random import uniform

        longest = min(self.first_wait * 2.0 ** min(number - 1, 30), self.longest_wait)
        return longest * uniform(0.5, 1.0)
