"""Lets requests through one at a time while they are worked on."""

from __future__ import annotations

from threading import Lock

PATIENCE = 0.01
"""Seconds after which the next one goes in beside whoever takes longer."""


class Turnstile:
    """A queue before the interpreter.

    Threads that all want the interpreter lose more time to handing it over, at each call to the system, than threads
    that queue for it once per request. Nothing relies on being alone: whoever waits too long begins a new queue.
    """

    def __init__(self) -> None:
        self._turn = Lock()

    def enter(self) -> Lock:
        """Wait for a turn; return what is to be released at its end."""
        turn = self._turn
        if not turn.acquire(timeout=PATIENCE):
            turn = self._turn = Lock()
            turn.acquire()
        return turn
