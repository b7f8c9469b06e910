"""Sinks that remember whether they were written to."""

from __future__ import annotations

import io
from pathlib import Path

from ds3_runtime.destination import settled, sink_of
from ds3_runtime.tap import Tap, tapped


class Trickle(io.RawIOBase):
    """Takes two bytes at a time, as a file without a buffer may."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        self.taken += data[:2]
        return len(data[:2])


class Ending(io.BytesIO):
    """Wants to know how it ended."""

    takes_views = True
    ended = ""

    def complete(self) -> None:
        self.ended += "complete "

    def abandon(self) -> None:
        self.ended += "abandon "


def test_what_was_written_arrives_whole_and_is_remembered() -> None:
    sink = Trickle()
    tap = tapped(sink)
    assert tap is not None
    assert not tap.used
    assert tap.write(b"12345") == 5
    assert tap.used
    assert sink.taken == b"12345"
    assert not tap.takes_views
    assert settled(tap) is None


def test_a_sink_that_wants_to_know_how_it_ended_is_told() -> None:
    sink = Ending()
    tap = tapped(sink)
    assert settled(tap) is tap
    assert isinstance(tap, Tap)
    assert tap.takes_views
    tap.write(b"1")
    tap.complete()
    tap.abandon()
    assert (sink.getvalue(), sink.ended) == (b"1", "complete abandon ")


def test_what_begins_anew_needs_no_memory(tmp_path: Path) -> None:
    assert tapped(None) is None
    assert tapped(sink_of(tmp_path / "file")) is None
