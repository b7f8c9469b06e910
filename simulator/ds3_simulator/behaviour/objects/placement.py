"""Which media hold objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from ...errors import not_found
from ...state.records import Fields
from ...state.rows import Blob, Bucket, StoredObject
from ...wire.documents import read_objects
from ...wire.encoder import Values
from ..hardware.membership import storage_domain_of
from ..jobs.selection import wanted_blobs
from ..lookup import find_bucket, find_record
from ..table import handles_action
from ..world import Answer, Call, World
from .object_values import blob_values


@handles_action("modify", "get_physical_placement", resource="bucket")
def show_placement(call: Call) -> Answer:
    """Tell what holds some objects, all taken together."""
    _, blobs = _wanted(call)
    return Answer(placement_of(call.world, blobs, _storage_domain(call)))


@handles_action("modify", "get_physical_placement full_details", resource="bucket")
def show_placement_in_full(call: Call) -> Answer:
    """Tell of each blob of some objects what holds it."""
    bucket, blobs = _wanted(call)
    return Answer(rows=_in_full(call, bucket, blobs))


@handles_action("show", "verify_physical_placement", resource="bucket")
def verify_placement(call: Call) -> Answer:
    """Tell what holds some objects; a 404 if any blob of them is on no medium."""
    _, blobs = _wanted(call)
    _refuse_unplaced(call, blobs)
    return Answer(placement_of(call.world, blobs, _storage_domain(call)))


@handles_action("show", "verify_physical_placement full_details", resource="bucket")
def verify_placement_in_full(call: Call) -> Answer:
    """Tell of each blob of some objects what holds it; a 404 if any is on no medium."""
    bucket, blobs = _wanted(call)
    _refuse_unplaced(call, blobs)
    return Answer(rows=_in_full(call, bucket, blobs))


def placement_of(world: World, blobs: Iterable[Blob], storage_domain_id: str | None = None) -> Values:
    """Return the media that hold any of some blobs, in the fields of the contract's PhysicalPlacement."""
    media = list(_media(world, blobs, storage_domain_id))
    fields = world.contract.type("PhysicalPlacement").fields
    return {field.name: [medium for kind, medium in media if kind == field.type] for field in fields}


def _wanted(call: Call) -> tuple[Bucket, list[Blob]]:
    bucket = find_bucket(call.world, call.arguments.required("bucket_name"))
    return bucket, wanted_blobs(call.world, bucket, read_objects(call.request))


def _storage_domain(call: Call) -> str | None:
    key = call.arguments.text("storage_domain")
    return str(find_record(call.world, "StorageDomain", key)["id"]) if key else None


def _in_full(call: Call, bucket: Bucket, blobs: Sequence[Blob]) -> Iterator[Values]:
    world, storage_domain_id = call.world, _storage_domain(call)
    for blob in blobs:
        # There is none if the object was deleted a moment ago.
        for stored in world.database.all(StoredObject, "WHERE id = ?", blob.object_id):
            yield blob_values(bucket, stored, blob, placement_of(world, [blob], storage_domain_id))


def _refuse_unplaced(call: Call, blobs: Sequence[Blob]) -> None:
    storage_domain_id = _storage_domain(call)
    for blob in blobs:
        if not any(_media(call.world, [blob], storage_domain_id)):
            raise not_found(f"The blob at {blob.offset} is on no medium: {blob.id}")


def _media(world: World, blobs: Iterable[Blob], storage_domain_id: str | None) -> Iterator[tuple[str, Fields]]:
    query = """
        SELECT DISTINCT medium_kind, medium_id FROM copy WHERE blob_id IN (SELECT value FROM json_each(?)) ORDER BY 2
    """
    for kind, medium_id in world.database.rows(query, json.dumps([blob.id for blob in blobs])):
        medium = world.store.records.get(kind, medium_id)
        if medium and storage_domain_id in (None, storage_domain_of(world, medium)):
            yield kind, medium
