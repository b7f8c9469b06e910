"""Objects whose blobs must go one after the other: those read from, or written to, a stream."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable

from .api import Blob, Entry

Key = tuple[str, int, int, str | None]
"""What tells one blob of a job from all others."""


def key_of(blob: Blob) -> Key:
    """Return what tells a blob from all others."""
    return blob.name, blob.offset, blob.length, blob.version_id


def blob_of(key: Key) -> Blob:
    """Return the blob with that key."""
    name, offset, length, version_id = key
    return Blob(name, offset, length, version_id=version_id)


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
        line = self._lines.get(Entry(key[0], key[3]))
        if not line or key not in line:
            return None
        line.remove(key)
        self._held.pop(key, None)
        return self._held.pop(line[0], None) if line else None
