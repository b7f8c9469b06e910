"""Opens jobs that read objects."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import not_found
from ...state.rows import Blob, Bucket, StoredObject
from ...wire.documents import ObjectEntry, read_objects
from ..lookup import blobs_of, find_bucket, stored_object
from ..table import handles
from ..world import Answer, Call
from .creation import add_chunks, new_job
from .values import master_object_list


@handles("GetBulkJobSpectraS3")
def open_get_job(call: Call) -> Answer:
    """List the blobs that hold what a client wants to read."""
    world = call.world
    bucket = find_bucket(world, call.arguments.required("bucket_name"))
    entries = read_objects(call.request)
    with world.database.transaction():
        # A blob that several entries ask for is sent once.
        blobs = {blob.id: blob for entry in entries for blob in _wanted(call, bucket, entry)}
        job = new_job(call, bucket, "GET", list(blobs.values()))
        world.database.insert(job)
        add_chunks(world, job, blobs.values())
    return Answer(master_object_list(world, job))


def _wanted(call: Call, bucket: Bucket, entry: ObjectEntry) -> Iterator[Blob]:
    """Yield the blobs that overlap with a part of an object."""
    stored = _existing(call, bucket, entry)
    begin = entry.offset or 0
    end = stored.size if entry.length is None else begin + entry.length
    for blob in blobs_of(call.world, stored):
        if not blob.length or (blob.offset < end and begin < blob.offset + blob.length):
            yield blob


def _existing(call: Call, bucket: Bucket, entry: ObjectEntry) -> StoredObject:
    stored = stored_object(call.world, bucket, entry.name, entry.version_id)
    if stored is None or stored.created is None:
        raise not_found(f"Object does not exist: {entry.name}")
    return stored
