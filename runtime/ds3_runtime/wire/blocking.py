"""A connection whose waits the system bounds by itself."""

from __future__ import annotations

import socket
import struct
import sys

from .connection import Connection


class BlockingConnection(Connection):
    """Saves the question that Python puts to the system before each receiving and sending, if it has to bound them."""

    def __init__(self, connected: socket.socket) -> None:
        super().__init__(connected)
        self._plain = connected
        connected.setblocking(True)
        self._bound(self._timeout)

    def _bound(self, seconds: float | None) -> None:
        whole, part = divmod(seconds or 0.0, 1)
        interval = struct.pack("ll", int(whole), int(part * 1_000_000))
        self._plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, interval)
        self._plain.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, interval)

    def send(self, data: bytes | memoryview) -> memoryview | None:
        """Send at once what the system takes, whatever comes back; return what is left, if anything."""
        try:
            return super().send(data)
        except BlockingIOError:
            raise TimeoutError("timed out") from None

    def _send_some(self, data: memoryview) -> int:
        try:
            return self._plain.send(data, socket.MSG_DONTWAIT)
        except BlockingIOError:  # there was no room after all
            return 0

    def receive(self, size: int) -> bytes:
        """Return at most `size` bytes; none when the server has closed the connection."""
        try:
            return self._plain.recv(size)
        except BlockingIOError:
            raise TimeoutError("timed out") from None

    def receive_into(self, buffer: memoryview) -> int:
        """Put what has arrived into a buffer; return how many bytes those are."""
        try:
            return self._plain.recv_into(buffer)
        except BlockingIOError:
            raise TimeoutError("timed out") from None

    def detach(self) -> socket.socket:
        """Return the socket, which is the caller's from now on."""
        self._bound(None)
        return self._plain


def plain_connection(connected: socket.socket) -> Connection:
    """Return a connection without TLS, of the kind that is best on this system."""
    return BlockingConnection(connected) if sys.platform in ("linux", "darwin") else Connection(connected)
