"""Objects and their blobs in the contract's names."""

from __future__ import annotations

from typing import Any

from ...state.rows import Blob, Bucket, StoredObject
from ...wire.encoder import Values


def object_values(stored: StoredObject) -> dict[str, Any]:
    """Return an object version; old contracts know it by number, later ones by id."""
    return {
        "id": stored.id,
        "name": stored.name,
        "bucket_id": stored.bucket_id,
        "creation_date": stored.created,
        "latest": stored.latest,
        "type": stored.type,
        "version": stored.number,
    }


def blob_values(bucket: Bucket, stored: StoredObject, blob: Blob, placement: Values | None = None) -> dict[str, Any]:
    """Return a blob as lists of objects have it, with what holds it if that is told."""
    return {
        "id": blob.id,
        "bucket": bucket.name,
        "in_cache": blob.in_cache,
        "latest": stored.latest,
        "length": blob.length,
        "name": stored.name,
        "offset": blob.offset,
        "physical_placement": placement,
        "version": stored.number,
        "version_id": stored.id,
    }
