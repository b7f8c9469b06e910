"""How many workers are worth having; pure."""

from __future__ import annotations

from dataclasses import dataclass

LEAST = 3
"""Workers to begin with: enough for a server that is near, and few enough not to fight for the interpreter."""
LOOK = 0.05
"""Seconds between two looks at how busy the process is."""
BUSY = 0.6
"""Of one core: a process that takes more has enough workers, since they move bytes instead of waiting for them."""


@dataclass(slots=True)
class Staff:
    """Begins with a few workers, and doubles them while blobs are there for more and all of them mostly wait."""

    most: int
    limit: int = 0
    """How many there may be now."""
    _looked: float | None = None
    _spent: float = 0.0

    def __post_init__(self) -> None:
        self.limit = min(self.limit or LEAST, self.most)

    def look(self, now: float, spent: float) -> int:
        """Take note that blobs wait for a worker; return how many there may be.

        `now` is monotonic seconds, `spent` how many seconds of CPU the process has had in all.
        """
        if self._looked is None or now - self._looked > 20 * LOOK:  # there was nothing to do meanwhile
            self._looked, self._spent = now, spent
        elif now - self._looked >= LOOK:
            if spent - self._spent < BUSY * (now - self._looked):
                self.limit = min(self.limit * 2, self.most)
            self._looked, self._spent = now, spent
        return self.limit
