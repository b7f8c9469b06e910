"""Connections are opened beside the loop: that takes a while, and the calls under way must not wait for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Thread

from ..config import ClientConfig
from ..errors import TransportError
from ..wire.dialling import dial
from ..wire.route import route_for
from .channel import Channel


class Dialler:
    """Opens connections to the appliance, each in a thread of its own; `tell` is called when one is open, or failed."""

    def __init__(self, config: ClientConfig, tell: Callable[[], object]) -> None:
        self._config = config
        self._route = route_for(config)
        self._tell = tell
        self._done: deque[Channel | TransportError] = deque()
        self._is_closed = False
        self.pending = 0
        """How many are being opened."""

    def open(self) -> None:
        """Begin to open one more."""
        self.pending += 1
        Thread(target=self._dial, name="ds3-dialling", daemon=True).start()

    def next(self) -> Channel | TransportError | None:
        """Return one that was opened, or why it was not; None if there is none yet."""
        if not self._done:
            return None
        self.pending -= 1
        return self._done.popleft()

    def close(self) -> None:
        """Close what nobody has taken, also what is still being opened."""
        self._is_closed = True
        while isinstance(opened := self.next(), Channel | TransportError):
            if isinstance(opened, Channel):
                opened.close()

    def _dial(self) -> None:
        config = self._config
        try:
            connection = dial(self._route, config.timeouts.connect)
        except TransportError as error:
            self._done.append(error)
        else:
            channel = Channel(connection.detach(), self._route, config.timeouts, config.longest_answer)
            self._done.append(channel)
        if self._is_closed:
            self.close()
        self._tell()
