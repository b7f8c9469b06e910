"""A stream of which only so many bytes are meant."""

from __future__ import annotations

from typing import Any

from .. import payloads
from ..body import Body


class StreamWithLength:
    """Gives at most `length` bytes of `stream`."""

    def __init__(self, stream: Any, length: int | str) -> None:
        self.stream = stream
        self.length = int(length)
        self._left = self.length
        self._body: Body | None = None

    def read(self, size: int | None = None) -> bytes:
        """Return at most `size` bytes, or all that is left; none when `length` bytes were read."""
        wanted = self._left if size is None or size < 0 else min(size, self._left)
        data: bytes = self.stream.read(wanted)
        self._left -= len(data)
        return data

    def body(self) -> Body:
        """Return the request body; every time the same, so that a request that is made again begins anew."""
        if self._body is None:
            self._body = payloads.stream(self.stream, self.length)
        return self._body
