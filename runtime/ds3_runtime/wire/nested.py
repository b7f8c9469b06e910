"""TLS within TLS: to an appliance, through a proxy that is reached by TLS itself."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar, cast

T = TypeVar("T")

_BLOCK = 1 << 16


class NestedTls:
    """Behaves like a socket under TLS, as far as `Connection` needs that; what it sends goes through another one."""

    def __init__(self, outer: ssl.SSLSocket, settings: ssl.SSLContext, host: str) -> None:
        self._outer = outer
        self._arrived = ssl.MemoryBIO()
        self._leaving = ssl.MemoryBIO()
        self._left = bytearray()
        self._inner = settings.wrap_bio(self._arrived, self._leaving, server_hostname=host)
        self._carry_out(self._inner.do_handshake)

    def _carry_out(self, act: Callable[[], T]) -> T:
        """Repeat an act of the inner TLS until it has all that it needs from the other end."""
        while True:
            try:
                result = act()
            except ssl.SSLWantReadError:
                self._flush()
                self._fill()
            else:
                with suppress(ssl.SSLWantWriteError):  # what has no room goes out before the next act
                    self._flush()
                return result

    def _flush(self) -> None:
        self._left += self._leaving.read()
        while self._left:
            del self._left[: self._outer.send(self._left)]

    def _fill(self) -> None:
        data = self._outer.recv(_BLOCK)
        if data:
            self._arrived.write(data)
        else:
            self._arrived.write_eof()

    def send(self, data: bytes | memoryview, /) -> int:
        """Send all of `data`."""
        self._flush()
        return self._carry_out(lambda: self._inner.write(data))

    def recv(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""
        try:
            return self._carry_out(lambda: self._inner.read(size))
        except ssl.SSLZeroReturnError:
            return b""

    def recv_into(self, buffer: memoryview, /) -> int:
        """Put what has arrived into a buffer; return how many bytes those are."""
        try:
            return self._carry_out(lambda: cast("int", self._inner.read(len(buffer), buffer)))
        except ssl.SSLZeroReturnError:
            return 0

    def settimeout(self, seconds: float | None, /) -> None:
        """Bound each wait."""
        self._outer.settimeout(seconds)

    def gettimeout(self) -> float | None:
        """Return the bound of each wait."""
        return self._outer.gettimeout()

    def fileno(self) -> int:
        """Return the number by which the system knows the connection."""
        return self._outer.fileno()

    def close(self) -> None:
        """Close the connection."""
        self._outer.close()
