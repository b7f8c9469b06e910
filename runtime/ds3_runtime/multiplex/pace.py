"""How many connections are worth having; pure."""

from __future__ import annotations

from dataclasses import dataclass

LONG = 0.002
"""Seconds without any answer, on all connections, after which more of them would help: the appliance is far away."""


@dataclass(slots=True)
class Pace:
    """Begins with a few connections, and doubles them while all of them wait most of the time."""

    least: int = 4
    most: int = 64
    limit: int = 0
    """How many there may be now."""
    _answers: int = 0
    """How many came since the last change."""

    def __post_init__(self) -> None:
        self.least = min(self.least, self.most)
        self.limit = self.limit or self.least

    def answered(self) -> None:
        """Take note of an answer."""
        self._answers += 1

    def waited(self, seconds: float) -> None:
        """Take note of a wait in which all connections were busy and more calls were there to be made.

        Each connection must have had its first answer before there are more.
        """
        if seconds >= LONG and self._answers >= self.limit and self.limit < self.most:
            self.limit = min(self.limit * 2, self.most)
            self._answers = 0
