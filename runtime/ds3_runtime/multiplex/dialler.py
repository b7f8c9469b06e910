"""Connections are made beside the loop: that takes a while, and the calls under way must not wait for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

from ..config import ClientConfig
from ..errors import ConnectionFailed, TransportError
from .channel import Channel

if TYPE_CHECKING:
    from ..wire.pool import Pool


class Dialler:
    """Takes connections from a pool, each in a thread of its own; `tell` is called when one is there, or failed."""

    def __init__(self, pool: Pool, config: ClientConfig, tell: Callable[[], object]) -> None:
        self._pool = pool
        self._config = config
        self._tell = tell
        self._done: deque[Channel | TransportError] = deque()
        self._is_closed = False
        self.pending = 0
        """How many are being made."""

    def open(self) -> None:
        """Begin to make one more."""
        self.pending += 1
        Thread(target=self._dial, name="ds3-dialling", daemon=True).start()

    def next(self) -> Channel | TransportError | None:
        """Return one that was made, or why it was not; None if there is none yet."""
        try:
            made = self._done.popleft()
        except IndexError:
            return None
        self.pending -= 1
        return made

    def close(self) -> None:
        """Give back what nobody has taken, also what is still being made."""
        self._is_closed = True
        while (made := self.next()) is not None:
            if isinstance(made, Channel):
                made.release()

    def _dial(self) -> None:
        try:
            self._done.append(self._made())
        except TransportError as error:
            self._done.append(error)
        except Exception as error:  # noqa: BLE001  # whoever counts on this connection must hear of it
            failure = ConnectionFailed(f"no connection could be made: {error}")
            failure.__cause__ = error
            self._done.append(failure)
        if self._is_closed:
            self.close()
        self._tell()

    def _made(self) -> Channel:
        config, pool = self._config, self._pool
        lane = pool.take(config.timeouts.connect)
        assert lane.thing is not None
        try:
            connection = pool.connect(lane.thing, config.timeouts.connect)
            return Channel(pool, lane, connection.stream, config)
        except BaseException:  # the place must not be lost to the others
            lane.thing.hang_up()
            pool.give_back(lane)
            raise
