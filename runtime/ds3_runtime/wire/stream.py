"""What stands for a socket; loaded by type checkers alone."""

from __future__ import annotations

from typing import Protocol


class Stream(Protocol):
    """What a connection needs of a socket, or of TLS around one."""

    def send(self, data: bytes | memoryview, /) -> int:
        """Send some of the data; return how many bytes."""

    def recv(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""

    def recv_into(self, buffer: memoryview, /) -> int:
        """Put what has arrived into a buffer; return how many bytes those are."""

    def settimeout(self, seconds: float | None, /) -> None:
        """Bound each wait."""

    def gettimeout(self) -> float | None:
        """Return the bound of each wait."""

    def fileno(self) -> int:
        """Return the number by which the system knows it."""

    def close(self) -> None:
        """Close it."""
