"""What faults do to bodies on their way: each is asked before a piece may pass."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..http.body import Allowance

STEP = 0.05
"""A slow body comes in pieces of what it may send in so many seconds."""


def until(position: int, happens: Callable[[], None]) -> Allowance:
    """Let everything pass up to a position; there, once, something happens."""
    pending = [happens]

    def allowance(begin: int, count: int) -> int:
        if begin < position:
            return min(count, position - begin)
        if pending:
            pending.pop()()
        return count

    return allowance


def crawl(rate: int, seconds: float, pause: Callable[[float], None]) -> Allowance:
    """Let only so many bytes a second pass, for some seconds at most."""
    piece = max(1, int(rate * STEP))
    begun: list[float] = []

    def allowance(begin: int, count: int) -> int:
        now = time.monotonic()
        begun[:] = begun or [now]
        left = begun[0] + seconds - now
        allowed = min(count, piece) if left > 0 else count
        pause(min(allowed / rate, left))
        return allowed

    return allowance


def both(first: Allowance | None, second: Allowance) -> Allowance:
    """Ask two, one after the other."""
    if first is None:
        return second
    before = first
    return lambda begin, count: second(begin, before(begin, count))
