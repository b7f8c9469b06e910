"""The bytes that follow the head of a request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BufferedIOBase, BytesIO

from ..errors import Disconnected

BLOCK = 1024**2

Allowance = Callable[[int, int], int]
"""Given a position in a body and a number of bytes, says how many of them, 1 at least, may pass next.

It may take its time, or raise Cut.
"""


class Body:
    """A body of known length, read from the connection in blocks."""

    def __init__(self, reader: BufferedIOBase, length: int, invite: Callable[[], None] | None = None) -> None:
        self._reader = reader
        self._invite = invite
        self.length = length
        self.remaining = length
        self._whole: bytes | None = None
        self.allowance: Allowance | None = None
        """Asked before each block is read."""

    @property
    def awaits_invitation(self) -> bool:
        """Whether the client holds the body back until it is told to continue."""
        return self._invite is not None and self.remaining > 0

    @property
    def received(self) -> int:
        """How many bytes have been read."""
        return self.length - self.remaining

    @property
    def is_whole(self) -> bool:
        """Whether all of it is in memory."""
        return self._whole is not None

    def whole(self) -> bytes:
        """Read the body into memory; it can be asked for again."""
        if self._whole is None:
            self._whole = b"".join(bytes(block) for block in self.blocks())
        return self._whole

    def blocks(self) -> Iterator[memoryview]:
        """Yield the rest of the body; each block is overwritten by the next."""
        if self.awaits_invitation and self._invite:
            self._invite()
        self._invite = None
        buffer = memoryview(bytearray(min(BLOCK, self.remaining)))
        while self.remaining:
            yield self._fill(buffer[: self._allowed(min(BLOCK, self.remaining))])

    def _allowed(self, count: int) -> int:
        return count if self.allowance is None else self.allowance(self.received, count)

    def _fill(self, block: memoryview) -> memoryview:
        try:
            count = self._reader.readinto(block)
        except OSError as error:
            raise Disconnected(str(error)) from error
        if count < len(block):
            raise Disconnected(f"the body ended {self.remaining - count} bytes early")
        self.remaining -= count
        return block

    def hold(self) -> None:
        """Read the rest of the body into memory, to be read from there as if it came only now."""
        rest = b"".join(bytes(block) for block in self.blocks())
        self._reader, self.remaining = BytesIO(rest), len(rest)
        self.allowance = None

    def drain(self) -> None:
        """Read the rest of the body and forget it."""
        for _ in self.blocks():
            pass
