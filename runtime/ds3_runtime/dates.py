"""Dates as HTTP writes them; `email.utils` could do it, but takes longer to load than a call takes."""

from __future__ import annotations

import time
from functools import lru_cache

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def http_date(seconds: float | None = None) -> str:
    """Return seconds since 1970 as ``Tue, 27 Mar 2007 19:36:42 GMT``; the time now if none are given."""
    return _http_date(int(time.time()) if seconds is None else int(seconds // 1))


@lru_cache(maxsize=1)
def _http_date(seconds: int) -> str:
    then = time.gmtime(seconds)
    day = f"{_DAYS[then.tm_wday]}, {then.tm_mday:02} {_MONTHS[then.tm_mon - 1]} {then.tm_year:04}"
    return f"{day} {then.tm_hour:02}:{then.tm_min:02}:{then.tm_sec:02} GMT"


def read_http_date(text: str) -> float | None:
    """Return the seconds since 1970 that a date of HTTP stands for, in any of its forms; None when it is none."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # words, a 32nd of January, a year that no clock knows
        return None
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
