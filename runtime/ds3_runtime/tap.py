"""Sinks that know whether they have taken anything, which cannot be taken back."""

from __future__ import annotations

from .body import Writable, write_all
from .destination import Settled, restarts, settled


class Tap:
    """Hands on to a sink, and remembers that it did."""

    def __init__(self, sink: Writable) -> None:
        self._sink = sink
        self.used = False
        self.takes_views: bool = getattr(sink, "takes_views", False)
        self.checks_content: bool = getattr(sink, "checks_content", False)

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""
        self.used = True
        write_all(self._sink, data)
        return len(data)


class SettledTap(Tap):
    """The same for a sink that wants to know how it ended."""

    _sink: Settled  # type: ignore[assignment]  # and writable

    def complete(self) -> None:
        """Keep what was written."""
        self._sink.complete()

    def abandon(self) -> None:
        """Forget what was written."""
        self._sink.abandon()


def tapped(sink: Writable | None) -> Tap | None:
    """Return `sink` with a memory; None if it needs none, since it begins anew with every answer."""
    if sink is None or restarts(sink):
        return None
    return SettledTap(sink) if settled(sink) else Tap(sink)
