"""Objects as Spectra clients see them."""

from __future__ import annotations

from ...errors import bad_request
from ...state.rows import Bucket, StoredObject
from ...wire.encoder import Values
from ..lookup import blobs_of, find_bucket, find_record, object_name, path_object
from ..paging import page_answer, window
from ..table import handles
from ..world import Answer, Call, World
from .object_filters import Filter, filter_of
from .object_values import blob_values, object_values
from .placement import placement_of

# As the contract sorts them: by name, the newest first; what is not complete yet is newer than all.
_PLACE = "name, -ifnull(created, 1 << 62), id"


@handles("GetObjectDetailsSpectraS3")
def show_object(call: Call) -> Answer:
    """Show one object of a bucket."""
    object_name(call)
    bucket = find_bucket(call.world, call.arguments.required("bucket_id"))
    return Answer(object_values(path_object(call, bucket)))


@handles("GetObjectsDetailsSpectraS3")
def list_objects(call: Call) -> Answer:
    """List the versions of objects in all buckets, or those that meet the conditions."""
    objects, begin, total = _page(call)
    return page_answer([object_values(stored) for stored in objects], begin, total)


@handles("GetObjectsWithFullDetailsSpectraS3")
def list_objects_in_full(call: Call) -> Answer:
    """List objects with their size, owner and, on request, their blobs."""
    objects, begin, total = _page(call)
    with_blobs = call.arguments.flag("include_physical_placement")
    return page_answer([_full_values(call.world, stored, with_blobs=with_blobs) for stored in objects], begin, total)


def _full_values(world: World, stored: StoredObject, *, with_blobs: bool) -> Values:
    bucket = find_bucket(world, stored.bucket_id)
    blobs = blobs_of(world, stored)
    details = {
        "e_tag": world.life.digests.settled(stored).etag,
        "owner": find_record(world, "SpectraUser", bucket.user_id)["name"],
        "size": stored.size,
        "blobs_being_persisted": _being_persisted(world, stored),
        "blobs_degraded": sum(bool(world.store.records.having("DegradedBlob", "blob_id", blob.id)) for blob in blobs),
        "blobs_in_cache": sum(blob.in_cache for blob in blobs),
        "blobs_total": len(blobs),
    }
    placed = _placed_blobs(world, bucket, stored) if with_blobs else None
    return {**object_values(stored), **details, "blobs": placed}


def _being_persisted(world: World, stored: StoredObject) -> int:
    query = """
        SELECT count(*) FROM blob WHERE object_id = ? AND received IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM copy WHERE blob_id = blob.id)
    """
    return int(world.database.value(query, stored.id))


def _placed_blobs(world: World, bucket: Bucket, stored: StoredObject) -> Values:
    blobs = blobs_of(world, stored)
    return {"objects": [blob_values(bucket, stored, blob, placement_of(world, [blob])) for blob in blobs]}


def _page(call: Call) -> tuple[list[StoredObject], int, int]:
    """Return the objects on the page asked for, the number of the first, and how many there are in all."""
    wanted, database = filter_of(call), call.world.database
    total = int(database.value(f"SELECT count(*) FROM object WHERE {wanted.condition}", *wanted.values))
    begin, length = window(call, total, lambda marker: _place_after(call.world, wanted, marker))
    rest = f"WHERE {wanted.condition} ORDER BY {_PLACE} LIMIT ? OFFSET ?"
    return database.all(StoredObject, rest, *wanted.values, length, begin), begin, total


def _place_after(world: World, wanted: Filter, marker: str) -> int:
    """Return how many of the wanted objects stand before the one behind the marker."""
    database = world.database
    if not database.value("SELECT 1 FROM object WHERE id = ?", marker):
        raise bad_request(f"page_start_marker is no object: {marker}", "InvalidArgument")
    place = f"(SELECT {_PLACE} FROM object WHERE id = ?)"
    query = f"SELECT count(*) FROM object WHERE {wanted.condition} AND ({_PLACE}) <= {place}"
    return int(database.value(query, *wanted.values, marker))
