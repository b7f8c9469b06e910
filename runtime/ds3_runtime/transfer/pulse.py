"""What the threads of a transfer share: a clock, a way to stop them all, a sign that bytes still move."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event
from typing import ClassVar

from ..body import Body, Piece, Writable
from ..errors import Cancelled


@dataclass(slots=True)
class Pulse:
    """Beats with every piece that passes; stopping it makes each thread fail at its next piece.

    `cancelled` is set from outside to stop the transfer; `sleep` waits until it is, or for so many seconds.
    """

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] | None = None
    cancelled: Event = field(default_factory=Event)
    last_beat: float = field(init=False)
    stopped: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self.last_beat = self.clock()

    def beat(self) -> None:
        """Note that a piece has passed; raise `Cancelled` when no more may."""
        self.check()
        self.last_beat = self.clock()

    def check(self) -> None:
        """Raise `Cancelled` when no more pieces may pass."""
        if self.stopped or self.cancelled.is_set():
            raise Cancelled("the transfer was cancelled")

    def stop(self) -> None:
        """Let no more pieces pass."""
        self.stopped = True

    def pause(self, seconds: float) -> None:
        """Wait for so many seconds, or until the transfer is cancelled."""
        (self.sleep or self.cancelled.wait)(seconds)


@dataclass(slots=True)
class WatchedBody:
    """A body whose pieces beat."""

    body: Body
    pulse: Pulse

    @property
    def length(self) -> int:
        """Bytes in all."""
        return self.body.length

    def pieces(self) -> Iterator[Piece]:
        """Yield the body's pieces; raise `Cancelled` instead of the next one when no more may pass."""
        for piece in self.body.pieces():
            self.pulse.beat()
            yield piece


@dataclass(slots=True)
class WatchedSink:
    """A sink whose pieces beat."""

    checks_content: ClassVar[bool] = True  # by the engine, over several attempts
    takes_views: ClassVar[bool] = True  # all sinks of the engine do

    sink: Writable
    pulse: Pulse

    def write(self, data: bytes, /) -> object:
        """Take a piece; raise `Cancelled` when no more may pass."""
        self.pulse.beat()
        return self.sink.write(data)
