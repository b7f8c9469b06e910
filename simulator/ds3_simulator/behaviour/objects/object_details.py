"""Objects as Spectra clients see them."""

from __future__ import annotations

import re

from ...errors import bad_request
from ...state.database import Database
from ...state.rows import Blob, Bucket, StoredObject
from ...wire.encoder import Values
from ..lookup import blobs_of, find_bucket, find_record, object_name, path_object
from ..paging import page_answer, window
from ..table import handles
from ..world import Answer, Call, World

_IS_FOLDER = "(name LIKE '%/' AND size = 0)"


@handles("GetObjectDetailsSpectraS3")
def show_object(call: Call) -> Answer:
    """Show one object of a bucket."""
    object_name(call)
    bucket = find_bucket(call.world, call.arguments.required("bucket_id"))
    return Answer(object_values(path_object(call, bucket)))


@handles("GetObjectsDetailsSpectraS3")
def list_objects(call: Call) -> Answer:
    """List objects of all buckets, or those that meet the conditions."""
    objects, begin, total = _page(call)
    return page_answer([object_values(stored) for stored in objects], begin, total)


@handles("GetObjectsWithFullDetailsSpectraS3")
def list_objects_in_full(call: Call) -> Answer:
    """List objects with their size, owner and, on request, their blobs."""
    objects, begin, total = _page(call)
    with_blobs = call.arguments.flag("include_physical_placement")
    return page_answer([_full_values(call.world, stored, with_blobs=with_blobs) for stored in objects], begin, total)


def object_values(stored: StoredObject) -> dict[str, object]:
    """Return an object in the contract's names."""
    return {
        "id": stored.id,
        "name": stored.name,
        "bucket_id": stored.bucket_id,
        "creation_date": stored.created,
        "latest": stored.latest,
        "type": stored.type,
    }


def _full_values(world: World, stored: StoredObject, *, with_blobs: bool) -> Values:
    bucket = find_bucket(world, stored.bucket_id)
    blobs = blobs_of(world, stored)
    details = {
        "e_tag": stored.etag,
        "owner": find_record(world, "SpectraUser", bucket.user_id)["name"],
        "size": stored.size,
        "blobs_being_persisted": 0,
        "blobs_degraded": 0,
        "blobs_in_cache": sum(blob.in_cache for blob in blobs),
        "blobs_total": len(blobs),
    }
    placed = {"objects": [_blob_values(bucket, stored, blob) for blob in blobs]} if with_blobs else None
    return {**object_values(stored), **details, "blobs": placed}


def _blob_values(bucket: Bucket, stored: StoredObject, blob: Blob) -> Values:
    return {
        "id": blob.id,
        "bucket": bucket.name,
        "in_cache": blob.in_cache,
        "latest": stored.latest,
        "length": blob.length,
        "name": stored.name,
        "offset": blob.offset,
        "physical_placement": {},
        "version_id": stored.id,
    }


def _page(call: Call) -> tuple[list[StoredObject], int, int]:
    """Return the objects on the page asked for, the number of the first, and how many there are in all."""
    filters = _filters(call)
    condition, values = " AND ".join(filters) or "1", list(filters.values())
    database = call.world.database

    def place_after(marker: str) -> int:
        row = _marked(database, marker)
        before = f"SELECT count(*) FROM object WHERE {condition} AND (name, id) <= (?, ?)"
        return int(database.value(before, *values, row.name, row.id))

    total = int(database.value(f"SELECT count(*) FROM object WHERE {condition}", *values))
    begin, length = window(call, total, place_after)
    rest = f"WHERE {condition} ORDER BY name, id LIMIT ? OFFSET ?"
    return database.all(StoredObject, rest, *values, length, begin), begin, total


def _marked(database: Database, marker: str) -> StoredObject:
    row = database.first(StoredObject, "WHERE id = ?", marker)
    if row is None:
        raise bad_request(f"page_start_marker is no object: {marker}", "InvalidArgument")
    return row


def _filters(call: Call) -> dict[str, object]:
    """Return the call's conditions in SQL, each with its value."""
    arguments = call.arguments
    name = re.sub(r"[\[*?]", r"[\g<0>]", arguments.required("name")).replace("%", "*")
    bucket = find_bucket(call.world, arguments.required("bucket_id")).id if "bucket_id" in arguments else ""
    filters = {
        "bucket_id": ("bucket_id = ?", bucket),
        "name": ("name GLOB ?", name),
        "type": (f"{_IS_FOLDER} = ?", arguments.text("type") == "FOLDER"),
        "start_date": ("created >= ?", arguments.number("start_date")),
        "end_date": ("created <= ?", arguments.number("end_date")),
        "latest": ("?", arguments.flag("latest")),
    }
    return dict(condition for name, condition in filters.items() if name in arguments)
