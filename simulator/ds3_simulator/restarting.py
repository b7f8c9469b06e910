"""Start, stop and restart take turns, and a stop has the last word."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Lock, Thread


class Turns:
    """Lets a server open and close, one at a time, from any thread."""

    def __init__(
        self, open_: Callable[[], None], close: Callable[[], None], hold: Callable[[Event, float], None]
    ) -> None:
        self._open = open_
        self._close = close
        self._hold = hold
        self._turn = Lock()
        self._is_to_end = Event()
        self._is_to_end.set()
        self._restarter: Thread | None = None

    def start(self) -> None:
        """Open."""
        with self._turn:
            self._open()
            self._is_to_end.clear()

    def stop(self) -> None:
        """Close; a restart under way ends without opening again."""
        self._is_to_end.set()
        with self._turn:
            self._is_to_end.set()  # a start may have had its turn before
            self._close()
            restarter = self._restarter
        if restarter:
            restarter.join()

    def renew(self, change: Callable[[], None]) -> None:
        """Close, change what must not be in use, and open, with no other turn between; a restart under way ends."""
        self._is_to_end.set()
        with self._turn:
            self._close()
            change()
            self._open()
            self._is_to_end.clear()

    def restart(self, down: float) -> None:
        """Close, and open after some seconds unless it is to stop; nothing if it has not started."""
        with self._turn:
            if self._is_to_end.is_set():
                return
            self._close()
            self._hold(self._is_to_end, down)
            if not self._is_to_end.is_set():
                self._open()

    def restart_soon(self, down: float) -> None:
        """Restart without waiting for it; nothing if that was asked for already."""
        if self._restarter is None or not self._restarter.is_alive():
            self._restarter = Thread(target=self.restart, args=(down,), name="ds3-simulator-restart", daemon=True)
            self._restarter.start()
