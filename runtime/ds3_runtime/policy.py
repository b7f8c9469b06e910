"""How long to wait and how often to try again: values that users can set."""

from __future__ import annotations

import random
from dataclasses import dataclass


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
class RetryPolicy:
    """When a call is made again: the server is busy (307, 503), or the connection broke and nothing can be harmed.

    `attempts` counts the first one. A wait follows ``Retry-After``; without it, waits double from `first_wait`,
    shortened by chance so that clients do not march in step. A server that asks for more than `longest_wait`
    seconds is not asked again.
    """

    attempts: int = 6
    first_wait: float = 0.5
    longest_wait: float = 300.0

    def wait(self, attempt: int, retry_after: float | None) -> float | None:
        """Return the seconds to wait after attempt number `attempt`; None when it was the last."""
        if attempt >= self.attempts:
            return None
        if retry_after is not None:
            return retry_after if retry_after <= self.longest_wait else None
        longest = min(self.first_wait * 2.0 ** min(attempt - 1, 30), self.longest_wait)
        return longest * random.uniform(0.5, 1.0)
