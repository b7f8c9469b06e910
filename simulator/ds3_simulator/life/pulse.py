"""The thread that wakes when something is due."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import TIMEOUT_MAX, Event, Thread

logger = logging.getLogger(__name__)

_AFTER_A_FAULT = 1.0


class Pulse:
    """Calls `beat` when it is time, and after each `wake`; `beat` says how many seconds to sleep."""

    def __init__(self, beat: Callable[[], float | None]) -> None:
        self._beat = beat
        self._wakened = Event()
        self._stopped = False
        self._thread = Thread(target=self._run, name="ds3-simulator-life", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after what is being done."""
        self._stopped = True
        self.wake()
        self._thread.join()

    def wake(self) -> None:
        """Look anew at what is due."""
        self._wakened.set()

    def _run(self) -> None:
        while not self._stopped:
            self._wakened.clear()
            pause = self._once()
            self._wakened.wait(None if pause is None else min(pause, TIMEOUT_MAX))

    def _once(self) -> float | None:
        try:
            return self._beat()
        except Exception:  # a fault in one thing that is due is logged, and tried again; others go on
            logger.exception("the appliance could not do what is due")
            return _AFTER_A_FAULT
