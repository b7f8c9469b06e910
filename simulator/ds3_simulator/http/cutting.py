"""How a connection ends: in order, or with a reset."""

from __future__ import annotations

import socket
import ssl
import struct
import sys
import time
from contextlib import suppress

DRAIN_LIMIT = 4 * 1024**2
"""So much of an unwanted body is read to keep a connection; beyond it the connection is closed."""
LINGER_SECONDS = 2.0
_PACKET = 64 * 1024


def linger(connected: socket.socket) -> None:
    """End a connection so that the client can read what was sent: closing on unread bytes would be a reset."""
    connected.settimeout(LINGER_SECONDS)
    if isinstance(connected, ssl.SSLSocket):
        # The client may answer the farewell with the rest of its body, or not at all.
        with suppress(OSError, ValueError):
            connected.unwrap()
    connected.shutdown(socket.SHUT_WR)
    unread, deadline = DRAIN_LIMIT, time.monotonic() + LINGER_SECONDS
    while unread > 0 and time.monotonic() < deadline and (block := connected.recv(_PACKET)):
        unread -= len(block)


def reset(connected: socket.socket) -> None:
    """Let the next close be a reset; a client that reads gets what was sent before it."""
    deadline = time.monotonic() + LINGER_SECONDS
    while _unsent(connected) and time.monotonic() < deadline:
        time.sleep(0.001)
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _unsent(connected: socket.socket) -> int:
    """Return the bytes that a reset would discard, where the system tells."""
    try:
        import fcntl
        import termios
    except ImportError:
        return 0
    return int.from_bytes(fcntl.ioctl(connected, termios.TIOCOUTQ, bytes(4)), sys.byteorder)


def shut_down(connected: socket.socket) -> None:
    """Wake up whoever reads from or writes to a connection; the end of a TLS session is left out."""
    with suppress(OSError):
        socket.socket.shutdown(connected, socket.SHUT_RDWR)
