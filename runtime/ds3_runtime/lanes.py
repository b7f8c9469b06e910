"""A pool of things that serve one thread at a time."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")


class Lane(Generic[T]):
    """A place in the pool; whoever holds it has `thing` alone."""

    __slots__ = ("thing", "used")

    def __init__(self) -> None:
        self.thing: T | None = None
        self.used = 0.0


class Lanes(Generic[T]):
    """Up to `count` things: `make` makes one when no other is free, `end` ends what was idle for too long.

    Who waits is served first come, first served.
    """

    def __init__(
        self,
        make: Callable[[], T],
        end: Callable[[T], object],
        *,
        count: int,
        longest_idle: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._end = end
        self._longest_idle = longest_idle
        self._now = now
        self._closed = False
        self._lock = threading.Lock()
        self._free: deque[Lane[T]] = deque()
        """Those with a thing; the one used last stands last."""
        self._empty: list[Lane[T]] = [Lane() for _ in range(count)]
        self._waiting: deque[SimpleQueue[Lane[T]]] = deque()

    def take(self, timeout: float | None) -> tuple[Lane[T], T]:
        """Return a lane for the caller alone, and its thing; TimeoutError when none is free in so many seconds."""
        with self._lock:
            free = self._free or self._empty
            lane = free.pop() if free else None
            if lane is None:
                turn: SimpleQueue[Lane[T]] = SimpleQueue()
                self._waiting.append(turn)
        lane = lane or self._wait(turn, timeout)
        try:
            lane.thing = self._make() if lane.thing is None else lane.thing
        except BaseException:  # whatever it was, the place must not be lost to the others
            self.give_back(lane)
            raise
        return lane, lane.thing

    def _wait(self, turn: SimpleQueue[Lane[T]], timeout: float | None) -> Lane[T]:
        try:
            return turn.get(timeout=timeout)
        except BaseException as error:
            lane = self._withdraw(turn)
            if isinstance(error, Empty):
                if lane is not None:
                    return lane
                raise TimeoutError("all connections are in use") from None
            if lane is not None:
                self.give_back(lane)
            raise

    def _withdraw(self, turn: SimpleQueue[Lane[T]]) -> Lane[T] | None:
        """Wait no more; return the lane that came in the last moment, if one did."""
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
                return None
        return turn.get()

    def give_back(self, lane: Lane[T]) -> None:
        """Let others have what `take` returned."""
        with self._lock:
            lane.used = self._now()
            if self._waiting:
                self._waiting.popleft().put(lane)
            else:
                (self._empty if lane.thing is None else self._free).append(lane)
            ended = self._outdated(lane.used)
        for thing in ended:
            self._end(thing)

    def close(self) -> None:
        """End all that are free; those in use end when they are given back."""
        with self._lock:
            self._closed = True
            ended = self._outdated(self._now())
        for thing in ended:
            self._end(thing)

    def _outdated(self, now: float) -> list[T]:
        """Empty the lanes that were free for too long; the most recently used stand last."""
        latest = now - self._longest_idle
        ended = []
        while self._free and (self._closed or self._free[0].used < latest):
            lane = self._free.popleft()
            if lane.thing is not None:
                ended.append(lane.thing)
                lane.thing = None
            self._empty.append(lane)
        return ended
