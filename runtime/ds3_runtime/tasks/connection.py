"""One connection of a task: bytes out, bytes in, each within its time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from ..wire.connection import Connection
from .wakeup import Wakeup, comes_later

T = TypeVar("T")

_RECORD = 1 << 14
_SLICE = 1 << 20
"""Bytes that are moved before others get their turn."""
_BUFFER = 1 << 19


class TaskConnection:
    """A socket in the hands of one call at a time; waits that take too long raise `TimeoutError`."""

    def __init__(self, made: Connection, loop: asyncio.AbstractEventLoop) -> None:
        """Take over what was dialled."""
        self.is_secured = made.is_secured
        self._stream = made.stream
        self._most = min(made.most, _SLICE)
        self._wakeup = Wakeup(self._stream, loop)
        self._moved = 0
        self._buffer: memoryview | None = None
        self.rest = b""
        """What has arrived and was not used."""
        self.fresh = True
        """Whether no answer has come by it yet."""
        self.used = 0.0
        """When it became idle."""

    async def send(self, data: bytes | memoryview) -> memoryview | None:
        """Send at once what the system takes, whatever comes back; return what is left, if anything."""
        sent = self._send_some(data)
        await self._let_others(sent)
        return None if sent == len(data) else memoryview(data)[sent:]

    async def push(self, data: bytes | memoryview, seconds: float | None, *, listen: bool) -> memoryview | None:
        """Send until all is gone, or something comes back while we `listen`; return what is left, if anything."""
        left = memoryview(data)
        while left:
            if listen and self._hears():
                return left
            sent = self._send_some(left)
            left = left[sent:]
            await (self._let_others(sent) if sent else self._wakeup.room(seconds))
        return None

    def _send_some(self, data: bytes | memoryview) -> int:
        try:
            return self._stream.send(data if len(data) <= self._most else memoryview(data)[: self._most])
        except OSError as error:
            if comes_later(error):
                return 0
            raise

    def _hears(self) -> bool:
        """Whether what can be received is meant for us; under TLS it may be a matter between the two ends."""
        if not self._wakeup.heard:
            self._wakeup.listen()
            return False
        if not self.is_secured:
            return True
        try:
            self.rest += self._stream.recv(_RECORD)
        except OSError as error:  # others will meet the one who reads next again
            self._wakeup.heard = not comes_later(error)
        return self._wakeup.heard

    async def receive(self, size: int, seconds: float | None) -> bytes:
        """Return at most `size` bytes; none when the server has closed the connection."""
        data = await self._received(lambda: self._stream.recv(size), seconds)
        await self._let_others(len(data))
        return data

    async def receive_into(self, buffer: memoryview, seconds: float | None) -> int:
        """Put what has arrived into a buffer; return how many bytes those are."""
        count = await self._received(lambda: self._stream.recv_into(buffer), seconds)
        await self._let_others(count)
        return count

    async def _received(self, act: Callable[[], T], seconds: float | None) -> T:
        self._wakeup.heard = False
        try:
            return act()
        except OSError as error:
            if not comes_later(error):
                raise
        return await self._wakeup.data(act, seconds)

    async def _let_others(self, count: int) -> None:
        """Give others their turn when much has been moved without a wait."""
        self._moved += count
        if self._moved >= _SLICE:
            self._moved = 0
            await asyncio.sleep(0)

    def buffer(self, length: int) -> memoryview:
        """Return a buffer for a body of so many bytes, which serves for the next body again."""
        if self._buffer is None or (len(self._buffer) < length and len(self._buffer) < _BUFFER):
            self._buffer = memoryview(bytearray(min(max(length, _RECORD), _BUFFER)))
        return self._buffer

    def is_stale(self) -> bool:
        """Whether the server has closed it, or says what nobody asked for, while it was idle."""
        try:
            self._stream.recv(_RECORD)
        except OSError as error:
            return bool(self.rest) or not comes_later(error)
        return True

    def close(self) -> None:
        """Close it; in a process that forked, only what is the child's own."""
        self._wakeup.end()
        self._stream.close()
