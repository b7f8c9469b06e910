"""Objects whose blobs must go one after the other: those read from, or written to, a stream."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable
from typing import TypeAlias

from .api import Blob, Entry

Key: TypeAlias = Blob
"""What tells one blob of a job from all others: itself, whether the server has it or not."""


def key_of(blob: Blob) -> Key:
    """Return what tells a blob from all others."""
    return Blob(blob.name, blob.offset, blob.length, False, blob.version_id) if blob.in_cache else blob


class BlobsLeft:
    """How many blobs each object still lacks; of those that have only one, which may be very many, nothing is kept."""

    def __init__(self) -> None:
        self._counts: dict[Entry, int] = {}

    def expect(self, blobs: Collection[Blob]) -> int:
        """Count in the blobs of some objects; return how many objects these are."""
        parted = {blob.entry for blob in blobs if blob.offset}  # which all but the first blob have
        if not parted:
            return len(blobs)
        counts = Counter(entry for blob in blobs if (entry := blob.entry) in parted)
        self._counts |= counts
        return len(blobs) - counts.total() + len(counts)

    def arrived(self, entry: Entry) -> bool:
        """Count a blob as arrived; tell whether it was the object's last, or comes after it."""
        left = self._counts.get(entry, 1) - 1
        if left > 0:
            self._counts[entry] = left
        return left <= 0


class Lines:
    """Holds back each blob of a sequential object until those before it have arrived."""

    def __init__(self, blobs: Iterable[Blob], sequential: Collection[Entry]) -> None:
        self._lines: dict[Entry, deque[Key]] = {}
        self._held: dict[Key, Blob] = {}
        if sequential:
            for blob in sorted((blob for blob in blobs if blob.entry in sequential), key=lambda blob: blob.offset):
                self._lines.setdefault(blob.entry, deque()).append(key_of(blob))

    def hold(self, blob: Blob) -> bool:
        """Whether a ready blob must wait for its turn; it is then given back by `arrived`."""
        line = self._lines.get(blob.entry)
        if not line or line[0] == key_of(blob):
            return False
        self._held[key_of(blob)] = blob
        return True

    def arrived(self, key: Key) -> Blob | None:
        """Note that a blob has arrived; return the one whose turn has come, if it is ready."""
        line = self._lines.get(key.entry)
        if not line or key not in line:
            return None
        line.remove(key)
        self._held.pop(key, None)
        return self._held.pop(line[0], None) if line else None
