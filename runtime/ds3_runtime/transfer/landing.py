"""Where fetched objects land: in files, in streams that callers open, or some here and some there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from types import TracebackType
from typing import BinaryIO, Protocol, Self, cast

from ..body import Writable
from ..errors import CorruptContent, TargetError
from .api import Blob, Entry
from .parts import Part
from .requests import ByteRange, GetTarget
from .sink import Arrival, OnDisk, StreamSink
from .streams import close


class Sink(Writable, Protocol):
    """Takes the bytes of one blob."""

    def check(self) -> None:
        """Raise `Truncated` unless exactly the wanted bytes have arrived."""


class Landing(Protocol):
    """Where the objects of a job go."""

    def expect(self, entries: Iterable[Entry], blobs: Iterable[Blob]) -> None:
        """Note which blobs are to come for these objects."""

    def receive(
        self,
        blob: Blob,
        arrival: Arrival | None = None,
        *,
        noted: Callable[[Blob], object] | None = None,
        metadata: Callable[[], Mapping[str, str]] | None = None,
    ) -> AbstractContextManager[Sink]:
        """Take in one blob: it has arrived when the block ends without an error."""

    def part(self, blob: Blob) -> Part | None:
        """Return the hidden file that a blob goes to, for another process to write; None if it goes to none."""

    def read_back(self, blob: Blob, length: int) -> Iterator[bytes]:
        """Yield what was written of a blob; nothing where that cannot be read."""

    def give_up(self, entry: Entry) -> None:
        """Remove what has arrived of an object that failed."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Streams:
    """Streams that take objects in order; each is opened with its first blob and closed behind its last."""

    def __init__(self, openers: Mapping[Entry, Callable[[], Writable]]) -> None:
        self._openers = openers
        self._open: dict[Entry, Writable] = {}
        self._blobs_left: Counter[Entry] = Counter()

    def expect(self, entries: Iterable[Entry], blobs: Iterable[Blob]) -> None:
        """Note which blobs are to come for these objects; those without any are opened and closed at once."""
        self._blobs_left.update(blob.entry for blob in blobs)
        for entry in entries:
            if entry not in self._blobs_left:
                close(self._stream(entry))

    @contextmanager
    def receive(
        self,
        blob: Blob,
        arrival: Arrival | None = None,
        *,
        noted: Callable[[Blob], object] | None = None,
        metadata: Callable[[], Mapping[str, str]] | None = None,
    ) -> Iterator[StreamSink]:
        """Take in one blob: it has arrived when the block ends without an error."""
        arrival, stream = arrival or Arrival(blob), self._stream(blob.entry)
        sink = StreamSink(arrival, stream)
        try:
            yield sink
            sink.check()
        except CorruptContent as error:
            if not _take_back(stream, sink.position - arrival.count):
                error.lasting = True
                error.add_note("its bytes have gone into a stream that cannot be set back")
            raise
        if noted:
            noted(blob)
        self._blobs_left[blob.entry] -= 1
        if not self._blobs_left[blob.entry]:
            self._close(blob.entry)

    def part(self, blob: Blob) -> None:
        """Return None: a stream belongs to this process."""

    def read_back(self, blob: Blob, length: int) -> Iterator[bytes]:
        """Yield nothing: what went into a stream is gone."""
        return iter(())

    def give_up(self, entry: Entry) -> None:
        """Close the stream of an object that failed."""
        self._close(entry)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for entry in list(self._open):
            with suppress(TargetError):  # each had its blobs, or the block failed of something that matters more
                self._close(entry)

    def _stream(self, entry: Entry) -> Writable:
        if entry not in self._open:
            self._open[entry] = self._openers[entry]()
        return self._open[entry]

    def _close(self, entry: Entry) -> None:
        with OnDisk(entry.name):
            close(self._open.pop(entry, None))


def _take_back(stream: Writable, count: int) -> bool:
    """Set a stream back by so many bytes, to write them again; False for one that cannot be, or always appends."""
    seekable = getattr(stream, "seekable", None)
    if count and (seekable is None or not seekable() or "a" in str(getattr(stream, "mode", ""))):
        return False
    try:
        if count:
            cast("BinaryIO", stream).seek(-count, os.SEEK_CUR)
    except OSError:
        return False
    return True


class Both:
    """Objects that go to streams, and others that go to files."""

    def __init__(self, streams: Landing, files: Landing, streamed: Iterable[Entry]) -> None:
        self._streams = streams
        self._files = files
        self._streamed = frozenset(streamed)
        self._stack = ExitStack()

    def _of(self, entry: Entry) -> Landing:
        return self._streams if entry in self._streamed else self._files

    def expect(self, entries: Iterable[Entry], blobs: Iterable[Blob]) -> None:
        """Note which blobs are to come for these objects."""
        entries, blobs = list(entries), list(blobs)
        for landing in (self._streams, self._files):
            own = [entry for entry in entries if self._of(entry) is landing]
            landing.expect(own, [blob for blob in blobs if self._of(blob.entry) is landing])

    def receive(
        self,
        blob: Blob,
        arrival: Arrival | None = None,
        *,
        noted: Callable[[Blob], object] | None = None,
        metadata: Callable[[], Mapping[str, str]] | None = None,
    ) -> AbstractContextManager[Sink]:
        """Take in one blob."""
        return self._of(blob.entry).receive(blob, arrival, noted=noted, metadata=metadata)

    def part(self, blob: Blob) -> Part | None:
        """Return the hidden file that a blob goes to; None for a stream."""
        return self._of(blob.entry).part(blob)

    def read_back(self, blob: Blob, length: int) -> Iterator[bytes]:
        """Yield what was written of a blob; nothing where that cannot be read."""
        return self._of(blob.entry).read_back(blob, length)

    def give_up(self, entry: Entry) -> None:
        """Remove what has arrived of an object that failed."""
        self._of(entry).give_up(entry)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.enter_context(self._streams)
            stack.enter_context(self._files)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)


def ranges_of(targets: Iterable[GetTarget]) -> dict[Entry, Sequence[ByteRange]]:
    """Return the ranges of those objects of which not everything is wanted."""
    return {Entry(one.name, one.version_id): one.merged_ranges for one in targets if one.ranges}
