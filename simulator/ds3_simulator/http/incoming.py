"""What a client sends, with an end to all patience."""

from __future__ import annotations

import io
import math
import socket
import time
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long a client is waited for, in seconds."""

    idle: float
    """Without any byte, and for the whole of a head."""
    request: float
    """For a whole request with its answer."""


class Incoming(io.RawIOBase):
    """The reading side of a connection; a client that is silent, or slow beyond the deadline, is a TimeoutError."""

    def __init__(self, connected: socket.socket, idle: float) -> None:
        self._socket = connected
        self._idle = idle
        self._deadline = math.inf
        self._granted: float | None = None
        self.is_left_alone = False
        """Whether nothing may be read for now: whoever asks is told that nothing is there."""

    def expect_all_within(self, seconds: float) -> None:
        """Set the deadline for everything that is read from now on."""
        self._deadline = time.monotonic() + seconds

    def check(self) -> None:
        """Raise a TimeoutError if the deadline has passed, and grant the connection what may remain of it."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the client takes too long")
        granted = min(self._idle, left)
        if granted != self._granted:  # mostly it is, and telling the socket takes a call to the system
            self._socket.settimeout(granted)
            self._granted = granted

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there, or wait for it."""
        if self.is_left_alone:
            return None
        self.check()
        return self._socket.recv_into(buffer)
