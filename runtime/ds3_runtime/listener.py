"""Who is told of events: the logger called ``ds3``, and what the client was given as ``events``.

Problems, repeats and waits are logged as INFO, each request and answer as DEBUG.
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

from .events import INFO, Event, Handler

if TYPE_CHECKING:
    from logging import Logger


class Listener:
    """Logs events and hands them on to a handler, if there is one.

    An observer must not decide what becomes of a transfer: an exception of the handler is logged as ERROR with its
    traceback, and warned of the first time, and the call goes on. `KeyboardInterrupt` and its like do end the call.
    """

    def __init__(self, handler: Handler | None = None) -> None:
        self.handler = handler
        self._logger: Logger | None = None
        self._complained = False

    @property
    def awake(self) -> bool:
        """Whether anybody listens; without that, no event need be made."""
        if self.handler is not None:
            return True
        logger = self._logger = self._logger or _logger()
        return logger is not None and logger.isEnabledFor(INFO)

    def __call__(self, event: Event) -> None:
        """Tell of `event`."""
        logger = self._logger = self._logger or _logger()
        if logger is not None and logger.isEnabledFor(event.level):
            logger.log(event.level, "%s", event, extra={"event": event})
        if self.handler is None:
            return
        try:
            self.handler(event)
        except Exception as error:  # noqa: BLE001  # whatever it is, it must not cost a transfer
            self._complain(error)

    def _complain(self, error: Exception) -> None:
        import logging

        message = f"the handler of events failed with {type(error).__name__}; calls go on without it being told"
        logging.getLogger("ds3").error(message, exc_info=error)
        if not self._complained:
            self._complained = True
            warnings.warn(f"{message}: {error}", RuntimeWarning, stacklevel=2)


def _logger() -> Logger | None:
    """Return the logger; None while nobody in this process has loaded `logging`, which would take 7 ms."""
    logging = sys.modules.get("logging")
    if logging is None:
        return None
    logger: Logger = logging.getLogger("ds3")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger
