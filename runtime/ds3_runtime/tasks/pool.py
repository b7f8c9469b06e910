"""Connections that are kept for later calls, each in the hands of one task at a time."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from collections import deque
from contextlib import suppress

from ..errors import PoolTimeout
from ..wire.route import Route
from .connection import TaskConnection
from .dialling import dial_for_task

_KEEP_ALIVE_SECONDS = 60.0


class TaskPool:
    """Up to `count` connections to one appliance for the tasks of one event loop; first come, first served.

    A call that is cancelled or fails takes its connection with it: nobody knows what would come by it next.
    """

    def __init__(self, route: Route, count: int) -> None:
        self.route = route
        self._loop = asyncio.get_running_loop()
        self._places = count
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._idle: deque[TaskConnection] = deque()
        """The one used last stands last."""
        self._open: set[TaskConnection] = set()
        self._closed = False
        _POOLS.add(self)

    async def take(self, seconds: float | None) -> None:
        """Take a place; `PoolTimeout` when none gets free in so many seconds."""
        if self._places:
            self._places -= 1
            return
        turn = self._loop.create_future()
        self._waiting.append(turn)
        try:
            async with asyncio.timeout(seconds):
                await turn
        except BaseException as error:
            self._withdraw(turn)
            if isinstance(error, TimeoutError):
                raise PoolTimeout("all connections are in use") from error
            raise

    def _withdraw(self, turn: asyncio.Future[None]) -> None:
        """Wait no more; a place that came in the last moment goes to the next."""
        if turn in self._waiting:
            self._waiting.remove(turn)
        elif turn.done() and not turn.cancelled():
            self._free_place()

    async def connect(self, seconds: float | None) -> TaskConnection:
        """Return the connection that was used last, unless the server has closed it, or a new one."""
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_stale():
                return connection
            self._hang_up(connection)
        connection = await dial_for_task(self.route, seconds)
        self._open.add(connection)
        return connection

    def give_back(self, connection: TaskConnection | None, *, keep: bool) -> None:
        """Let others have the place, and the connection if it can serve another call."""
        if connection is not None:
            if keep and not self._closed:
                connection.used = time.monotonic()
                self._idle.append(connection)
            else:
                self._hang_up(connection)
        self._free_place()
        self._end_outdated()

    def _free_place(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._places += 1

    def _end_outdated(self) -> None:
        latest = time.monotonic() - _KEEP_ALIVE_SECONDS
        while self._idle and self._idle[0].used < latest:
            self._hang_up(self._idle.popleft())

    def _hang_up(self, connection: TaskConnection) -> None:
        self._open.discard(connection)
        connection.close()

    @property
    def is_dead(self) -> bool:
        """Whether its event loop has ended, so that nobody can use it any more."""
        return self._loop.is_closed()

    def close(self) -> None:
        """Close the connections, those in use when they are free."""
        self._closed = True
        for connection in list(self._open) if self.is_dead else list(self._idle):
            self._hang_up(connection)
        self._idle.clear()

    def renew(self) -> None:
        """Close everything in a child: it belongs to the parent, and so does the event loop."""
        for connection in list(self._open):
            self._hang_up(connection)
        self._idle.clear()

    def __del__(self) -> None:
        if not hasattr(self, "_open") or not self._idle:
            return
        if self.is_dead or _is_running(self._loop):
            self.close()
        else:
            for connection in self._idle:  # the loop belongs to another thread
                with suppress(RuntimeError):
                    self._loop.call_soon_threadsafe(connection.close)


def _is_running(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


_POOLS: weakref.WeakSet[TaskPool] = weakref.WeakSet()


def _renew_all() -> None:
    for pool in list(_POOLS):
        pool.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
