"""The hidden file that an object grows in, as seen by another process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import NamedTuple, Self

from .api import Blob, Entry
from .checksums import hasher
from .sink import Arrival, BlobSink, OnDisk
from .tree import Parts, Tree


class Part(NamedTuple):
    """A hidden file: the target, the directories beneath it, the name, and whether writes are forced to the disk."""

    root: str
    folder: Parts
    name: str
    sync: bool

    @property
    def path(self) -> str:
        """Where it is."""
        return os.path.join(self.root, *self.folder, self.name)


class PartLanding:
    """Writes a blob into a part that another process has made and will rename."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._tree = Tree(part.root, makes=False)
        self.metadata: Mapping[str, str] = {}
        """Of the object whose blob was received, if it was asked for."""

    def expect(self, entries: Iterable[Entry], blobs: Iterable[Blob]) -> None:
        """Note nothing: the other process counts."""

    @contextmanager
    def receive(
        self,
        blob: Blob,
        arrival: Arrival | None = None,
        *,
        noted: Callable[[Blob], object] | None = None,
        metadata: Callable[[], Mapping[str, str]] | None = None,
    ) -> Iterator[BlobSink]:
        """Take in one blob: it has arrived when the block ends without an error."""
        arrival = arrival or Arrival(blob)
        with OnDisk(blob.name), self._tree.folder(self._part.folder) as folder:
            with folder.reopened(self._part.name) as descriptor:
                yield BlobSink(arrival, descriptor)
                arrival.check_length()
                if self._part.sync:
                    os.fsync(descriptor)
            self.metadata = metadata() if metadata else {}

    def part(self, blob: Blob) -> Part:
        """Return the part."""
        return self._part

    def read_back(self, blob: Blob, length: int) -> Iterator[bytes]:
        """Yield `length` bytes from where a blob was written."""
        with OnDisk(blob.name), self._tree.folder(self._part.folder) as folder:
            yield from folder.read(self._part.name, blob.offset, length)

    def give_up(self, entry: Entry) -> None:
        """Leave the file to the other process."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the file to the other process."""


def arrival_again(arrival: Arrival, count: int, landing: PartLanding) -> None:
    """Go on where another process stopped: hash what it has written; begin anew if that is not there."""
    if not count:
        return
    arrival.count = count
    if arrival.kind is None or not arrival.is_whole_blob:
        return
    taken, found = hasher(arrival.kind), 0
    for piece in landing.read_back(arrival.blob, count):
        taken.update(piece)
        found += len(piece)
    if found == count:
        arrival.adopt(taken)
    else:
        arrival.begin_anew()
