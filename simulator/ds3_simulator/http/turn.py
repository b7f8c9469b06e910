"""The work on one request, as a connection sees whoever works on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Finish = Callable[[bool], bool]
"""Sends an answer, or an apology if that is not certain; returns False when it was the last on its connection."""


class Turn(Protocol):
    """A thread's work on one request, which others may wait for."""

    @property
    def gathers(self) -> bool:
        """Whether answers may be held back, to be made certain together with those of other connections."""

    def hold(self, finish: Finish) -> None:
        """Have an answer sent together with others."""

    def settle(self) -> None:
        """Send what is held back: whatever this connection sends next must be certain by then."""

    def step_aside(self) -> None:
        """Do this before anything that takes time."""


class Alone:
    """The work of a thread that nobody waits for."""

    gathers = False

    def hold(self, _: Finish) -> None:
        """Is not asked to."""

    def settle(self) -> None:
        """Hold nothing back."""

    def step_aside(self) -> None:
        """Stay."""
