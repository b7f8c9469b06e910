"""Opens jobs that store objects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from ...errors import bad_request, conflict
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Job, StoredObject
from ...wire.documents import ObjectEntry, read_objects
from ..lookup import find_bucket
from ..table import handles
from ..world import Answer, Call
from .creation import add_chunks, new_job
from .cutting import cut
from .values import master_object_list


@handles("VerifySafeToCreatePutJobSpectraS3")
def verify_safe(call: Call) -> Answer:
    """Say that a job may be opened, as long as the bucket exists."""
    find_bucket(call.world, call.arguments.required("bucket_name"))
    return Answer()


@handles("PutBulkJobSpectraS3")
def open_put_job(call: Call) -> Answer:
    """Create the objects and blobs that a client is about to send."""
    bucket = find_bucket(call.world, call.arguments.required("bucket_name"))
    blob_size = _blob_size(call)
    entries = read_objects(call.request)
    _check(entries)
    with call.world.database.transaction():
        entries = _new(call, bucket, entries)
        objects = [StoredObject(new_id(), bucket.id, entry.name, entry.length or 0) for entry in entries]
        job = _store(call, bucket, objects, list(_blobs(objects, blob_size)))
    return Answer(master_object_list(call.world, job))


def _store(call: Call, bucket: Bucket, objects: list[StoredObject], blobs: list[Blob]) -> Job:
    job = new_job(call, bucket, "PUT", blobs)
    call.world.database.insert(job)
    call.world.database.insert_all(StoredObject, objects)
    call.world.database.insert_all(Blob, blobs)
    add_chunks(call.world, job, blobs)
    return job


def _blob_size(call: Call) -> int:
    wanted = call.arguments.number("max_upload_size")
    least = call.world.settings.min_upload_size
    if wanted is None:
        return call.world.settings.blob_size
    if wanted < max(least, 1):
        raise bad_request(f"max_upload_size must be at least {least}.", "InvalidArgument")
    return min(wanted, call.world.settings.blob_size)


def _check(entries: list[ObjectEntry]) -> None:
    name, count = Counter(entry.name for entry in entries).most_common(1)[0]
    if count > 1:
        raise bad_request(f"The body lists {name} {count} times.")
    for entry in entries:
        is_folder = entry.name.endswith("/")
        if entry.length is None and not is_folder:
            raise bad_request(f"The body gives no size for {entry.name}.")
        if entry.length and is_folder:
            raise bad_request(f"A folder cannot have content: {entry.name}")


def _new(call: Call, bucket: Bucket, entries: list[ObjectEntry]) -> list[ObjectEntry]:
    """Return the entries to be stored; those that exist are a conflict, or passed over on request."""
    names = json.dumps([entry.name for entry in entries])
    query = "SELECT name FROM object WHERE bucket_id = ? AND name IN (SELECT value FROM json_each(?))"
    existing = set(call.world.database.column(query, bucket.id, names))
    if existing and not call.arguments.flag("ignore_naming_conflicts"):
        raise conflict(f"Object exists already: {min(existing)}", "OBJECT_ALREADY_EXISTS")
    return [entry for entry in entries if entry.name not in existing]


def _blobs(objects: list[StoredObject], blob_size: int) -> Iterator[Blob]:
    for stored in objects:
        for offset, length in cut(stored.size, blob_size):
            yield Blob(new_id(), stored.id, offset, length)
