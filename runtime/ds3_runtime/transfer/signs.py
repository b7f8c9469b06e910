"""How a worker in another process learns that its transfer is over: by a file that vanishes."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from .pulse import Pulse

LOOK = 0.5
"""Seconds between two looks at whether the transfer still goes on."""


class Sign(NamedTuple):
    """A file of the main process that vanishes when its transfer ends, and what tells the directory it is in."""

    path: str
    room: tuple[str, int, int]

    @classmethod
    def at(cls, path: str) -> Self:
        """Return the sign at a path of this process."""
        return cls(path, _room_of(path))

    def has_gone(self) -> bool:
        """Whether it has vanished for certain; elsewhere, the same path may be in another directory."""
        return not os.path.lexists(self.path) and _room_of(self.path) == self.room


def _room_of(path: str) -> tuple[str, int, int]:
    """Return what no directory of another machine, or another container, shares."""
    try:
        found = os.stat(os.path.dirname(path))
    except OSError:
        return "", 0, 0
    return _machine(), found.st_dev, found.st_ino


def _machine() -> str:
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read()
    except OSError:  # only Linux has it
        return platform.node()


@dataclass(slots=True)
class SignPulse(Pulse):
    """The pulse of a task: it stops when one of the files has gone that were there when the task began."""

    signs: tuple[str, ...] = ()
    _looked: float = field(init=False, default=float("-inf"))

    def check(self) -> None:
        """Raise `Cancelled` when the transfer is over."""
        now = self.clock()
        if now - self._looked > LOOK:
            self._looked = now
            if not all(map(os.path.lexists, self.signs)):
                self.cancelled.set()
        Pulse.check(self)
