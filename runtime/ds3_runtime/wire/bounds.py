"""How long the waits of one attempt may take."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..policy import Timeouts

_LEAST = 0.001
"""Seconds; less would mean not to wait at all."""


class Bounds:
    """The bounds of single waits, none of which lasts beyond the deadline of the whole call."""

    __slots__ = ("_timeouts", "deadline")

    def __init__(self, timeouts: Timeouts, deadline: float | None) -> None:
        self._timeouts = timeouts
        self.deadline = deadline

    def of(self, seconds: float | None) -> float | None:
        """Return a bound, shortened by what is left of the call's time; None when there is none."""
        if self.deadline is None:
            return seconds
        left = self.deadline - time.monotonic()
        if seconds is not None and seconds <= left:
            return seconds
        return max(left, _LEAST)

    @property
    def connect(self) -> float | None:
        """For all that comes before the request."""
        return self.of(self._timeouts.connect)

    @property
    def read(self) -> float | None:
        """For the next bytes of the answer, or a free connection."""
        return self.of(self._timeouts.read)

    @property
    def write(self) -> float | None:
        """For the server to take the next bytes."""
        return self.of(self._timeouts.write)
