"""Which blobs a client wants to read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from ...errors import bad_request, not_found
from ...state.rows import Blob, Bucket
from ...wire.documents import ObjectEntry
from ..lookup import blobs_of, stored_object
from ..world import World

_COLUMNS = "id, object_id, offset, length, received, in_cache, checksum_type, checksum, reserved"


def wanted_blobs(world: World, bucket: Bucket, entries: Sequence[ObjectEntry]) -> list[Blob]:
    """Return the blobs that hold parts of objects; one that several entries ask for comes once."""
    latest = _latest(world, bucket, {entry.name for entry in entries if entry.version_id is None})
    wanted: dict[str, Blob] = {}
    for entry in entries:
        blobs = latest.get(entry.name) if entry.version_id is None else _version(world, bucket, entry)
        if not blobs:
            raise not_found(f"Object does not exist: {entry.name}")
        wanted |= ((blob.id, blob) for blob in _parts(entry, blobs))
    return list(wanted.values())


def _latest(world: World, bucket: Bucket, names: Iterable[str]) -> dict[str, list[Blob]]:
    """Return the blobs of complete objects by name: all with one query, since there may be half a million."""
    query = f"""
        SELECT object.name, {", ".join(f"blob.{name}" for name in _COLUMNS.split(", "))}
        FROM object JOIN blob ON blob.object_id = object.id
        WHERE object.bucket_id = ? AND object.latest AND object.created IS NOT NULL
            AND object.name IN (SELECT value FROM json_each(?))
        ORDER BY object.name, blob.offset
    """
    found: dict[str, list[Blob]] = {}
    for name, *values in world.database.rows(query, bucket.id, json.dumps(list(names))):
        found.setdefault(name, []).append(Blob(*values))
    return found


def _version(world: World, bucket: Bucket, entry: ObjectEntry) -> list[Blob]:
    stored = stored_object(world, bucket, entry.name, entry.version_id)
    return blobs_of(world, stored) if stored and stored.created is not None else []


def _parts(entry: ObjectEntry, blobs: Sequence[Blob]) -> Iterator[Blob]:
    """Yield the blobs that overlap with a part of an object."""
    begin, size = entry.offset or 0, blobs[-1].offset + blobs[-1].length
    if begin >= max(size, 1):
        raise bad_request(f"{entry.name} has no byte at {begin}.", "InvalidRange")
    end = size if entry.length is None else begin + entry.length
    for blob in blobs:
        if not blob.length or (blob.offset < end and begin < blob.offset + blob.length):
            yield blob
