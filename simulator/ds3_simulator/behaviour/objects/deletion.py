"""Objects go: one, many, or a whole folder."""

from __future__ import annotations

from ...errors import Refusal, bad_request, conflict, not_found
from ...state.listing import after_prefix
from ...state.rows import Bucket, StoredObject
from ...wire.documents import read_deletion
from ...wire.encoder import Values
from ..lookup import find_bucket, object_name, path_bucket, stored_object
from ..table import handles
from ..world import Answer, Call, World


@handles("DeleteObject")
def delete_object(call: Call) -> Answer:
    """Delete one object."""
    name, bucket = object_name(call), path_bucket(call)
    _delete(call.world, bucket, name, call.arguments.text("version_id"))
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
            _delete(call.world, bucket, key, version_id)
            deleted.append(target)
        except Refusal as refusal:
            errors.append({**target, "code": refusal.code, "message": refusal.message})
    return Answer({"deleted_objects": [] if deletion.quiet else deleted, "errors": errors})


@handles("DeleteFolderRecursivelySpectraS3")
def delete_folder(call: Call) -> Answer:
    """Delete everything whose name begins with a folder's."""
    bucket = find_bucket(call.world, call.arguments.required("bucket_id"))
    folder = call.arguments.required("folder").rstrip("/") + "/"
    condition = "bucket_id = ? AND name >= ? AND name < ?"
    values = (bucket.id, folder, after_prefix(folder))
    members = call.world.database.all(StoredObject, f"WHERE {condition}", *values)
    if not members:
        raise not_found(f"Folder does not exist: {folder}")
    for member in members:
        _refuse_incomplete(member)
    call.world.store.remove_objects(condition, *values)
    return Answer()


def _delete(world: World, bucket: Bucket, name: str, version_id: str | None) -> None:
    if not name:
        raise bad_request("The object has no name.")
    stored = stored_object(world, bucket, name, version_id)
    if stored is None:
        raise not_found(f"Object does not exist: {name}", "ObjectNotFound")
    _refuse_incomplete(stored)
    world.store.remove_objects("id = ?", stored.id)


def _refuse_incomplete(stored: StoredObject) -> None:
    if stored.created is None:
        raise conflict(f"Object is still being received: {stored.name}")
