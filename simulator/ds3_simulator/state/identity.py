"""Ids for everything the appliance creates."""

from __future__ import annotations

import os
import secrets
import time
from itertools import count


class _Identities:
    """Makes ids that no other process makes."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Begin anew, as a process must that is the copy of another."""
        start, chance = f"{time.time_ns() // 1_000_000:012x}", secrets.token_hex(4)
        self._stem = f"{start[:8]}-{start[8:]}-7{chance[:3]}-8{chance[3:6]}"
        self._numbers = count()

    def next(self) -> str:
        """Return an id that is greater than all before."""
        return f"{self._stem}-{next(self._numbers):012x}"


_IDENTITIES = _Identities()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_IDENTITIES.renew)


def new_id() -> str:
    """Return a new UUID; ids grow, so that new rows go to the end of an index and not all over it."""
    return _IDENTITIES.next()
