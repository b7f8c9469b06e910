"""Waiting that a stop puts an end to."""

from __future__ import annotations

from threading import Event

from .errors import Disconnected


class Pause:
    """Lets threads wait; when it is closed, all of them are woken."""

    def __init__(self) -> None:
        self._over = Event()

    def __call__(self, seconds: float) -> None:
        """Wait; Disconnected if the server is stopped meanwhile."""
        if seconds > 0 and self._over.wait(seconds):
            raise Disconnected("the server is being stopped")

    def close(self) -> None:
        """Wake whoever waits; nobody waits any more."""
        self._over.set()
