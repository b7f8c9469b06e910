"""Connections that are kept for later calls, each in the hands of one call at a time."""

from __future__ import annotations

import os
import weakref

from ..errors import PoolTimeout
from ..lanes import Lane, Lanes
from .connection import Connection
from .dialling import dial
from .route import Route

_KEEP_ALIVE_SECONDS = 60.0


class Line:
    """A place for a connection."""

    __slots__ = ("connection",)

    def __init__(self) -> None:
        self.connection: Connection | None = None

    def hang_up(self) -> None:
        """Close the connection, if there is one."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class Pool:
    """Up to `count` connections to one appliance; safe to share between threads, and new in a process that forks."""

    def __init__(self, route: Route, count: int) -> None:
        self.route = route
        self._count = count
        self._begin()
        _POOLS.add(self)

    def _begin(self) -> None:
        self._lanes = Lanes(Line, Line.hang_up, count=self._count, longest_idle=_KEEP_ALIVE_SECONDS)
        self._open: weakref.WeakSet[Connection] = weakref.WeakSet()

    def take(self, seconds: float | None) -> Lane[Line]:
        """Return a place for the caller alone; `PoolTimeout` when none gets free in so many seconds."""
        try:
            lane, _ = self._lanes.take(seconds)
        except TimeoutError as error:
            raise PoolTimeout(str(error)) from error
        return lane

    def connect(self, line: Line, seconds: float | None) -> Connection:
        """Return the connection of a place: the one that it has, unless the server has closed it, or a new one."""
        if line.connection is not None and line.connection.is_stale():
            line.hang_up()
        if line.connection is None:
            line.connection = dial(self.route, seconds)
            self._open.add(line.connection)
        return line.connection

    def give_back(self, lane: Lane[Line]) -> None:
        """Let others have the place."""
        self._lanes.give_back(lane)

    def close(self) -> None:
        """Close the connections, those in use when they are free."""
        self._lanes.close()

    def __del__(self) -> None:
        if hasattr(self, "_lanes"):  # scripts that never close anything leave it to this
            self._lanes.close()

    def renew(self) -> None:
        """Forget everything, in a child: what was open belongs to the parent, and locks may be held by its threads."""
        for connection in list(self._open):
            connection.close()
        self._begin()


_POOLS: weakref.WeakSet[Pool] = weakref.WeakSet()


def _renew_all() -> None:
    for pool in list(_POOLS):
        pool.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
