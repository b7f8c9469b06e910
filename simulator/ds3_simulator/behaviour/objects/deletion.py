"""Objects are deleted, one or many, and brought back."""

from __future__ import annotations

from ...errors import Refusal, bad_request, conflict, not_found
from ...state.rows import Bucket, StoredObject
from ...wire.documents import read_deletion
from ...wire.encoder import Values
from ..lookup import find_bucket, object_name, path_bucket, stored_object
from ..table import handles
from ..world import Answer, Call, World
from .object_values import object_values
from .versions import KEEP_MULTIPLE, make_latest, make_newest_latest, remove_versions, unmark_latest, versioning


@handles("DeleteObject")
def delete_object(call: Call) -> Answer:
    """Delete one object, or one version of it."""
    name, bucket = object_name(call), path_bucket(call)
    _delete(call, bucket, name, call.arguments.text("version_id"))
    return Answer()


@handles("DeleteObjects")
def delete_objects(call: Call) -> Answer:
    """Delete many objects, and say of each how it went."""
    bucket = path_bucket(call)
    deletion = read_deletion(call.request)
    deleted: list[Values] = []
    errors: list[Values] = []
    for key, version_id in deletion.keys:
        target = {"key": key, "version_id": version_id}
        try:
            _delete(call, bucket, key, version_id)
            deleted.append(target)
        except Refusal as refusal:
            errors.append({**target, "code": refusal.code, "message": refusal.message})
    return Answer({"deleted_objects": [] if deletion.quiet else deleted, "errors": errors})


@handles("UndeleteObjectSpectraS3")
def undelete_object(call: Call) -> Answer:
    """Make a version the latest again: the one that is named, or the newest."""
    world = call.world
    bucket, name = find_bucket(world, call.arguments.required("bucket_id")), call.arguments.required("name")
    with world.database.transaction():
        stored = _to_bring_back(world, bucket, name, call.arguments.text("version_id"))
        if stored is None:
            raise not_found(f"There is no version of {name} to bring back.", "ObjectNotFound")
        make_latest(world, stored)
    return Answer(object_values(stored))


def _to_bring_back(world: World, bucket: Bucket, name: str, version_id: str | None) -> StoredObject | None:
    condition, values = "bucket_id = ? AND name = ? AND created IS NOT NULL", [bucket.id, name]
    if version_id is not None:
        condition += " AND id = ?"
        values.append(version_id)
    return world.database.first(StoredObject, f"WHERE {condition} ORDER BY latest DESC, created DESC, id DESC", *values)


def _delete(call: Call, bucket: Bucket, name: str, version_id: str | None) -> None:
    world = call.world
    with world.database.transaction():
        stored = _to_delete(world, bucket, name, version_id)
        if version_id is not None:
            _delete_version(world, stored)
        elif call.arguments.flag("roll_back"):
            remove_versions(world, "id = ?", stored.id)
            make_newest_latest(world, bucket.id, name)
        else:
            _delete_name(world, bucket, stored)


def _to_delete(world: World, bucket: Bucket, name: str, version_id: str | None) -> StoredObject:
    if not name:
        raise bad_request("The object has no name.")
    stored = stored_object(world, bucket, name, version_id)
    if stored is None:
        raise not_found(f"Object does not exist: {name}", "ObjectNotFound")
    if stored.created is None:
        raise conflict(f"Object is still being received: {name}")
    return stored


def _delete_version(world: World, stored: StoredObject) -> None:
    remove_versions(world, "id = ?", stored.id)
    if stored.latest and world.settings.older_version_follows:
        make_newest_latest(world, stored.bucket_id, stored.name)


def _delete_name(world: World, bucket: Bucket, stored: StoredObject) -> None:
    """Delete what clients see under a name; a bucket that keeps versions keeps them, and only marks none."""
    if versioning(world, bucket) == KEEP_MULTIPLE:
        unmark_latest(world, "id = ?", stored.id)
    else:
        remove_versions(world, "bucket_id = ? AND name = ? AND created IS NOT NULL", bucket.id, stored.name)
