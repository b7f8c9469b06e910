"""What waits to be sent: a bounded queue whose entries may not be due yet."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(order=True, slots=True)
class _Entry(Generic[T]):
    due: float
    number: int
    item: T = field(compare=False)


class Outbox(Generic[T]):
    """Items that one thread takes out, and any number of threads put in."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._entries: list[_Entry[T]] = []
        self._numbers = count()
        self._open = True
        self._unfinished = 0

    def put(self, item: T, limit: int, delay: float = 0.0) -> bool:
        """Add an item, to be taken after `delay` seconds; False if it is closed or so many wait already."""
        with self._condition:
            if not self._open or len(self._entries) >= limit:
                return False
            heappush(self._entries, _Entry(time.monotonic() + delay, next(self._numbers), item))
            self._unfinished += 1
            self._condition.notify_all()
            return True

    def take(self) -> T | None:
        """Wait for the next item; None once it is closed and nothing is due."""
        with self._condition:
            while True:
                wait = self._entries[0].due - time.monotonic() if self._entries else None
                if wait is not None and wait <= 0:
                    return heappop(self._entries).item
                if not self._open:
                    return None
                self._condition.wait(wait)

    def done(self) -> None:
        """Say that the item taken last needs nothing more."""
        with self._condition:
            self._unfinished -= 1
            self._condition.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until there is nothing more to do; False if that takes too long."""
        with self._condition:
            return self._condition.wait_for(lambda: self._unfinished == 0, timeout)

    def close(self) -> None:
        """Take nothing in any more."""
        with self._condition:
            self._open = False
            self._condition.notify_all()

    def clear(self) -> int:
        """Drop what waits; return how much that was."""
        with self._condition:
            dropped = len(self._entries)
            self._entries.clear()
            self._unfinished -= dropped
            self._condition.notify_all()
            return dropped
