"""Time as the appliance sees it: milliseconds since 1970, and the forms dates take on the wire."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache
from threading import Lock

_END_OF_TIME = 253_402_300_800_000
_SKEW: ContextVar[float] = ContextVar("skew", default=0.0)


class Clock:
    """The appliance's clocks: one that clients see in headers, and one by which it lives.

    Tests make hours of the second one pass at once; clients, whose clocks know nothing of it, see no skew.
    """

    def __init__(self) -> None:
        self.ahead = 0.0
        """Seconds by which the appliance lives ahead of the outer clock."""
        self._pace: Callable[[float], None] = self.leap
        self._lock = Lock()

    def now(self) -> int:
        """Return the milliseconds since 1970 by which the appliance lives."""
        return int((time.time() + self.ahead) * 1000)

    def outside(self) -> int:
        """Return the milliseconds since 1970 that headers tell, and that clients' clocks are compared with."""
        return int((time.time() + _SKEW.get()) * 1000)

    def advance(self, seconds: float) -> None:
        """Let time pass at once, with everything that happens meanwhile."""
        self._pace(seconds)

    def leap(self, seconds: float) -> None:
        """Put the inner clock forward; nothing happens by that alone."""
        with self._lock:
            self.ahead += seconds

    def drive(self, pace: Callable[[float], None], ahead: float) -> None:
        """Be ahead of the outer clock by some seconds, and from now on let `pace` do what an advance is."""
        self._pace = pace
        self.ahead = ahead

    @contextmanager
    def skewed(self, seconds: float) -> Iterator[None]:
        """Let the requests answered inside, in this thread, find the outer clock fast by some seconds."""
        token = _SKEW.set(seconds)
        try:
            yield
        finally:
            _SKEW.reset(token)


def iso_date(milliseconds: int) -> str:
    """Return a date as XML answers have it: UTC, always three decimals."""
    seconds, rest = divmod(milliseconds, 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{rest:03d}Z"


def http_date(milliseconds: int) -> str:
    """Return a date as HTTP headers have it."""
    return _http_date(milliseconds // 1000)


@lru_cache(maxsize=64)
def _http_date(seconds: int) -> str:
    return formatdate(seconds, usegmt=True)


def read_http_date(text: str) -> int | None:
    """Return the milliseconds of a Date header with any zone, or None if it is no date."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # the latter for zones of many digits
        return None
    return _milliseconds(moment)


def read_date(text: str) -> int:
    """Return the milliseconds of a date argument: milliseconds since 1970 or ISO 8601."""
    milliseconds = int(text) if text.isdigit() else _milliseconds(datetime.fromisoformat(text))
    if not 0 <= milliseconds < _END_OF_TIME:
        raise ValueError(f"not a date: {text}")
    return milliseconds


def _milliseconds(moment: datetime) -> int:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp() * 1000)
