"""Ids for everything the appliance creates."""

from __future__ import annotations

import secrets
import time
from itertools import count

_START = f"{time.time_ns() // 1_000_000:012x}"
_CHANCE = secrets.token_hex(4)
_NUMBERS = count()


def new_id() -> str:
    """Return a new UUID; ids grow, so that new rows go to the end of an index and not all over it."""
    return f"{_START[:8]}-{_START[8:]}-7{_CHANCE[:3]}-8{_CHANCE[3:6]}-{next(_NUMBERS):012x}"
