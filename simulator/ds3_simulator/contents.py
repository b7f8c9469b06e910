"""What the appliance holds, byte by byte: for comparing with what a client believes to have stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .state.rows import Blob, Bucket, StoredObject
from .state.store import Store

_PIECE = 1024**2


@dataclass(frozen=True, slots=True)
class Content:
    """A version of an object."""

    bucket: str
    name: str
    version_id: str
    latest: bool
    size: int
    complete: bool
    """Whether all of it was received."""
    _store: Store = field(repr=False, compare=False)

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of its bytes as they are on the disk now; None if it is not complete."""
        return _digest(self._store, self.version_id) if self.complete else None

    def to_json(self) -> dict[str, Any]:
        """Return everything, the SHA-256 too."""
        names = ("bucket", "name", "version_id", "latest", "size", "complete", "sha256")
        return {name: getattr(self, name) for name in names}


def contents(store: Store, bucket: str | None = None, name: str | None = None) -> Iterator[Content]:
    """Yield all versions of all objects, in one bucket or of one name if so asked; ValueError without the bucket."""
    buckets = store.database.all(Bucket, "ORDER BY name")
    if bucket is not None:
        buckets = [each for each in buckets if each.name == bucket]
        if not buckets:
            raise ValueError(f"there is no bucket {bucket!r}")
    for each in buckets:
        condition = "WHERE bucket_id = ? AND ? IN (name, '') ORDER BY name, id"
        for stored in store.database.all(StoredObject, condition, each.id, name or ""):
            received = _is_received(store, stored)
            yield Content(each.name, stored.name, stored.id, bool(stored.latest), stored.size, received, store)


def _is_received(store: Store, stored: StoredObject) -> bool:
    return not store.database.value("SELECT 1 FROM blob WHERE object_id = ? AND received IS NULL LIMIT 1", stored.id)


def _digest(store: Store, object_id: str) -> str:
    digest = hashlib.sha256()
    for blob in store.database.all(Blob, "WHERE object_id = ? ORDER BY offset", object_id):
        if blob.length:
            with store.files.open(blob.id) as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
    return digest.hexdigest()
