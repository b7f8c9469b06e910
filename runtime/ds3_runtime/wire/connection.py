"""One connection: bytes out, bytes in, each within its time."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .stream import Stream

_EVERYTHING = 1 << 30
_BUFFER = 1 << 19
_LEAST_BUFFER = 1 << 14

Wait = Callable[[float | None], tuple[bool, bool]]
"""Waits for so many seconds; tells whether something can be received, and whether something can be sent."""


class Connection:
    """A socket in the hands of one call at a time; waits that take too long raise `TimeoutError`."""

    most = _EVERYTHING
    """Bytes given to the socket at a time."""
    is_secured = False

    def __init__(self, connected: Stream) -> None:
        self._socket = connected
        self._timeout = connected.gettimeout()
        self._wait = _waiting_for(connected)
        self.rest = b""
        """What has arrived and was not used."""
        self.fresh = True
        """Whether no answer has come by it yet."""
        self._buffer: memoryview | None = None

    def within(self, seconds: float | None) -> None:
        """Bound the waits to come."""
        if seconds != self._timeout:
            self._bound(seconds)
            self._timeout = seconds

    def _bound(self, seconds: float | None) -> None:
        self._socket.settimeout(seconds)

    def send(self, data: bytes | memoryview) -> memoryview | None:
        """Send at once what the system takes, whatever comes back; return what is left, if anything."""
        sent = self._socket.send(data)
        return None if sent == len(data) else memoryview(data)[sent:]

    def push(self, data: bytes | memoryview) -> memoryview | None:
        """Send until all is gone or something comes back; return what is left, if anything."""
        left = memoryview(data)
        while left:
            heard, ready = self._wait(self._timeout)
            if heard and self._hears():
                return left
            if ready:
                left = left[self._send_some(left) :]
            elif not heard:
                raise TimeoutError("timed out")
        return None

    def _send_some(self, data: memoryview) -> int:
        """Send what goes without waiting; return how many bytes those are."""
        return self._socket.send(data[: self.most])

    def receive(self, size: int) -> bytes:
        """Return at most `size` bytes; none when the server has closed the connection."""
        return self._socket.recv(size)

    def receive_into(self, buffer: memoryview) -> int:
        """Put what has arrived into a buffer; return how many bytes those are."""
        return self._socket.recv_into(buffer)

    def buffer(self, length: int) -> memoryview:
        """Return a buffer for a body of so many bytes, which serves for the next body again."""
        if self._buffer is None or (len(self._buffer) < length and len(self._buffer) < _BUFFER):
            self._buffer = memoryview(bytearray(min(max(length, _LEAST_BUFFER), _BUFFER)))
        return self._buffer

    def is_stale(self) -> bool:
        """Whether the server has closed it, or says what nobody asked for, while it was idle."""
        heard, _ = self._wait(0)
        return bool(self.rest) or (heard and self._hears())

    def _hears(self) -> bool:
        """Whether what can be received is meant for us."""
        return True

    @property
    def stream(self) -> Stream:
        """The socket, or the TLS around it, for those who wait for many at once."""
        return self._socket

    def detach(self) -> socket.socket:
        """Return the socket, which is the caller's from now on."""
        return cast("socket.socket", self._socket)

    def close(self) -> None:
        """Close it."""
        self._socket.close()


def _waiting_for(connected: Stream) -> Wait:
    return _polling(connected) if hasattr(select, "poll") else _selecting(connected)


def _polling(connected: Stream) -> Wait:
    watched = select.poll()
    watched.register(connected, select.POLLIN | select.POLLOUT)
    anything_but_room = ~select.POLLOUT

    def wait(seconds: float | None) -> tuple[bool, bool]:
        found = watched.poll(None if seconds is None else seconds * 1000)
        events = found[0][1] if found else 0
        return bool(events & anything_but_room), bool(events & select.POLLOUT)

    return wait


def _selecting(connected: Stream) -> Wait:
    """Do the same where there is no poll, which is on Windows; there, select takes sockets of any number."""
    own = [connected]

    def wait(seconds: float | None) -> tuple[bool, bool]:
        heard, ready, _ = select.select(own, own, [], seconds)
        return bool(heard), bool(ready)

    return wait
