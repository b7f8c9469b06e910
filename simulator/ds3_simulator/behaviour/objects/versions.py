"""Versions of objects: how many a bucket keeps, and which of them is the latest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from ...errors import Refusal, conflict
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, StoredObject
from ...wire.checksums import etag_of
from ..lookup import blobs_of, find_record
from ..world import World
from .history import CREATED, DELETED, MARKED, UNMARKED, note

NONE, KEEP_LATEST, KEEP_MULTIPLE = "NONE", "KEEP_LATEST", "KEEP_MULTIPLE_VERSIONS"


def versioning(world: World, bucket: Bucket) -> str:
    """Return what the data policy of a bucket says of versions."""
    policy = find_record(world, "DataPolicy", bucket.data_policy_id)
    return str(policy.get("versioning") or NONE)


def refuse_existing(world: World, bucket: Bucket, names: Iterable[str]) -> None:
    """Refuse to store what is there already, or on its way, if the data policy keeps no versions."""
    if versioning(world, bucket) == NONE:
        existing = existing_names(world, bucket, names)
        if existing:
            raise _exists(min(existing))


def existing_names(world: World, bucket: Bucket, names: Iterable[str]) -> set[str]:
    """Return those of some names that have a version, complete or not."""
    return set(_known(world, bucket, list(names)))


def add_versions(world: World, bucket: Bucket, versions: Sequence[StoredObject]) -> None:
    """Store new versions; each is the latest of its name only as long as there is no other."""
    with world.database.transaction():
        known = _known(world, bucket, [stored.name for stored in versions])
        for stored in versions:
            number, latest = known.get(stored.name, (0, 0))
            stored.number, stored.latest = number + 1, int(not latest)
        world.database.insert_all(StoredObject, versions)


def add_complete_version(
    world: World, bucket: Bucket, name: str, metadata: Mapping[str, str], blob: Blob, etag: str | None = None
) -> None:
    """Store a new version with its only blob, which is in cache already: it is the latest at once.

    Refuses, as `refuse_existing` does, what the bucket must not have twice.
    """
    with world.database.transaction():
        # Ids are given inside, so that they grow in the order in which versions become the latest.
        now = world.clock.now()
        stored = StoredObject(new_id(), bucket.id, name, blob.length, now, etag or etag_of([blob.checksum]))
        if metadata:
            stored.metadata = json.dumps(dict(metadata))
        blob.object_id, blob.received, blob.used, blob.in_cache = stored.id, now, now, 1
        known = _known(world, bucket, [name])
        if known and versioning(world, bucket) == NONE:
            raise _exists(name)
        if known:
            stored.number = known[name][0] + 1
            unmark_latest(world, "bucket_id = ? AND name = ?", bucket.id, name)
        world.database.insert(stored, blob)
        _note_new(world, stored, replaces=bool(known))


def object_completed(world: World, object_id: str) -> None:
    """Note that all of a version is there: it is the latest now, and those too many go."""
    with world.database.transaction():
        stored = world.database.first(StoredObject, "WHERE id = ?", object_id)
        if stored is not None:
            checksums = [blob.checksum for blob in blobs_of(world, stored)]
            stored.etag, stored.created = etag_of(checksums), world.clock.now()
            _take_over(world, stored)


def _take_over(world: World, stored: StoredObject) -> None:
    others = "SELECT 1 FROM object WHERE bucket_id = ? AND name = ? AND id <> ? LIMIT 1"
    replaces = world.database.value(others, stored.bucket_id, stored.name, stored.id)
    if replaces:
        unmark_latest(world, "bucket_id = ? AND name = ?", stored.bucket_id, stored.name)
    statement = "UPDATE object SET created = ?, etag = ?, latest = 1 WHERE id = ?"
    world.database.change(statement, stored.created, stored.etag, stored.id)
    _note_new(world, stored, replaces=bool(replaces))


def remove_versions(world: World, condition: str, *values: object) -> None:
    """Delete the versions that meet an SQL condition, for good."""
    with world.database.transaction():
        whole = world.database.all(StoredObject, f"WHERE {condition} AND created IS NOT NULL", *values)
        note(world, DELETED, whole)
        world.store.remove_objects(condition, *values)


def unmark_latest(world: World, condition: str, *values: object) -> None:
    """Leave the names of versions that meet an SQL condition without a latest one."""
    with world.database.transaction():
        marked = world.database.all(StoredObject, f"WHERE {condition} AND latest", *values)
        world.database.change(f"UPDATE object SET latest = 0 WHERE {condition} AND latest", *values)
        note(world, UNMARKED, [stored for stored in marked if stored.created is not None])


def make_latest(world: World, stored: StoredObject) -> None:
    """Make a complete version the latest of its name."""
    if not stored.latest:
        with world.database.transaction():
            unmark_latest(world, "bucket_id = ? AND name = ?", stored.bucket_id, stored.name)
            world.database.change("UPDATE object SET latest = 1 WHERE id = ?", stored.id)
            stored.latest = 1
            note(world, MARKED, [stored])


def make_newest_latest(world: World, bucket_id: str, name: str) -> None:
    """Make the newest complete version of a name the latest, if there is any."""
    condition = "WHERE bucket_id = ? AND name = ? AND created IS NOT NULL ORDER BY created DESC, id DESC"
    stored = world.database.first(StoredObject, condition, bucket_id, name)
    if stored is not None:
        make_latest(world, stored)


def _note_new(world: World, stored: StoredObject, *, replaces: bool) -> None:
    note(world, CREATED, [stored])
    if replaces:
        _remove_surplus(world, stored)


def _known(world: World, bucket: Bucket, names: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Return the highest number of each name that has versions, and whether one of them is the latest."""
    query = "SELECT name, max(number), max(latest) FROM object WHERE bucket_id = ? AND name"
    if len(names) == 1:
        rows = world.database.rows(f"{query} = ? GROUP BY name", bucket.id, names[0])
    else:
        many = f"{query} IN (SELECT value FROM json_each(?)) GROUP BY name"
        rows = world.database.rows(many, bucket.id, json.dumps(names))
    return {name: (number, latest) for name, number, latest in rows}


def _exists(name: str) -> Refusal:
    return conflict(f"Object exists already: {name}", "OBJECT_ALREADY_EXISTS")


def _remove_surplus(world: World, stored: StoredObject) -> None:
    bucket = world.database.first(Bucket, "WHERE id = ?", stored.bucket_id)
    kept = _kept(world, bucket) if bucket else 1
    condition = "bucket_id = ? AND name = ? AND created IS NOT NULL AND NOT latest"
    query = f"SELECT id FROM object WHERE {condition} ORDER BY created DESC, id DESC LIMIT -1 OFFSET ?"
    for version_id in world.database.column(query, stored.bucket_id, stored.name, kept - 1):
        remove_versions(world, "id = ?", version_id)


def _kept(world: World, bucket: Bucket) -> int:
    """Return how many complete versions of an object a bucket keeps."""
    policy = find_record(world, "DataPolicy", bucket.data_policy_id)
    if policy.get("versioning") in (None, NONE, KEEP_LATEST):
        return 1
    return max(1, int(policy.get("max_versions_to_keep") or 1))
