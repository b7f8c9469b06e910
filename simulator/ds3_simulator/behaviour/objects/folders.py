"""Folders: everything whose name begins in the same way, up to a slash."""

from __future__ import annotations

from ...errors import Refusal, bad_request, conflict, not_found
from ...state.listing import after_prefix
from ...state.rows import Bucket
from ..lookup import find_bucket
from ..table import handles
from ..world import Answer, Call, World
from .versions import KEEP_MULTIPLE, make_newest_latest, remove_versions, unmark_latest, versioning


@handles("DeleteFolderRecursivelySpectraS3")
def delete_folder(call: Call) -> Answer:
    """Delete everything whose name begins with a folder's."""
    world = call.world
    bucket, folder = _bucket(call), call.arguments.required("folder").rstrip("/") + "/"
    if folder == "/":
        raise bad_request("The folder has no name.")
    condition, values = "bucket_id = ? AND name >= ? AND name < ?", (bucket.id, folder, after_prefix(folder))
    with world.database.transaction():
        _refuse_missing(world, folder, condition, values)
        if call.arguments.flag("roll_back"):
            _roll_back(world, bucket, condition, values)
        elif versioning(world, bucket) == KEEP_MULTIPLE:
            unmark_latest(world, condition, *values)
        else:
            remove_versions(world, condition, *values)
    return Answer()


def _bucket(call: Call) -> Bucket:
    key = call.arguments.text("bucket_id")
    if not key:
        # Real appliances fail in this way, and clients test for it.
        raise Refusal(500, "InternalError", "bucket_id is empty.")
    return find_bucket(call.world, key)


def _refuse_missing(world: World, folder: str, condition: str, values: tuple[object, ...]) -> None:
    if not world.database.value(f"SELECT 1 FROM object WHERE {condition} AND latest LIMIT 1", *values):
        raise not_found(f"Folder does not exist: {folder}")
    unfinished = f"SELECT name FROM object WHERE {condition} AND created IS NULL LIMIT 1"
    if name := world.database.value(unfinished, *values):
        raise conflict(f"Object is still being received: {name}")


def _roll_back(world: World, bucket: Bucket, condition: str, values: tuple[object, ...]) -> None:
    """Delete the latest versions only; those before them follow."""
    names = world.database.column(f"SELECT name FROM object WHERE {condition} AND latest", *values)
    remove_versions(world, f"{condition} AND latest", *values)
    for name in names:
        make_newest_latest(world, bucket.id, name)
