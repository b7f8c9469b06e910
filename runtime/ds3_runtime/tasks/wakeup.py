"""Waits of one task for one socket, at the event loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..wire.stream import Stream

T = TypeVar("T")

_WANTS_DATA, _WANTS_ROOM = 2, 3
"""What `ssl.SSLWantReadError` and `ssl.SSLWantWriteError` have as their number; not all connections need ssl."""

_NO_WATCH = (
    "this event loop cannot watch sockets: use asyncio.SelectorEventLoop, or transport=httpx.AsyncHTTPTransport()"
)


def _nothing() -> None:
    """Wake up is all there is to do."""


class Wakeup:
    """Wakes the one task that waits for a socket; what is heard while nobody waits is noted.

    The loop watches for data all the time, so that an ordinary call costs it no question to the system.
    """

    def __init__(self, stream: Stream, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._number = stream.fileno()
        self._process = os.getpid()
        self._waiter: asyncio.Future[object] | None = None
        self._act: Callable[[], object] = _nothing
        self._listens = False
        self._expires = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self.heard = False
        """Whether something came that nobody waited for."""
        self.listen()

    def listen(self) -> None:
        """Note from now on what comes."""
        if self._listens:
            return
        self.heard = False
        try:
            self._loop.add_reader(self._number, self._readable)
        except NotImplementedError as error:
            raise ConfigurationError(_NO_WATCH) from error
        self._listens = True

    def end(self) -> None:
        """Watch no more."""
        if self._timer is not None:
            self._timer.cancel()
        if self._process == os.getpid() and not self._loop.is_closed():
            self._loop.remove_reader(self._number)
            self._loop.remove_writer(self._number)

    async def room(self, seconds: float | None) -> None:
        """Wait until something can be sent, or something is heard."""
        self._loop.add_writer(self._number, self._writable)
        try:
            await self._wait(_nothing, seconds)
        finally:
            self._loop.remove_writer(self._number)

    async def data(self, act: Callable[[], T], seconds: float | None) -> T:
        """Wait until `act` has something to read; return what it has read."""
        self.listen()
        return cast("T", await self._wait(act, seconds))

    async def _wait(self, act: Callable[[], object], seconds: float | None) -> object:
        self._act = act
        self._waiter = self._loop.create_future()
        if seconds is not None:
            self._expires = self._loop.time() + seconds
            self._arm()
        else:
            self._expires = 0.0
        try:
            return await self._waiter
        finally:
            self._waiter = None

    def _arm(self) -> None:
        """Set the clock, unless it will ring early enough; most calls find it set by one before."""
        if self._timer is not None:
            if self._timer.when() <= self._expires:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(self._expires, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._waiter is None or self._waiter.done() or not self._expires:
            return
        if self._loop.time() < self._expires:
            self._arm()
        else:
            self._waiter.set_exception(TimeoutError("timed out"))

    def _readable(self) -> None:
        if self._waiter is None or self._waiter.done() or self._act is _nothing:
            self.heard = True
            self._listens = False
            self._loop.remove_reader(self._number)
        self._try()

    def _writable(self) -> None:
        self._loop.remove_writer(self._number)
        self._try()

    def _try(self) -> None:
        """Let the task go on if there is what it waits for."""
        if self._waiter is None or self._waiter.done():
            return
        try:
            self._waiter.set_result(self._act())
        except OSError as error:
            if not comes_later(error):
                self._waiter.set_exception(error)
            elif error.errno == _WANTS_ROOM:
                self._loop.add_writer(self._number, self._writable)


def comes_later(error: OSError) -> bool:
    """Whether the socket only has nothing to give, or no room, at the moment."""
    wants = isinstance(error, BlockingIOError)
    return wants or (type(error).__module__ == "ssl" and error.errno in (_WANTS_DATA, _WANTS_ROOM))
