"""Opens jobs that read objects: to send them to the client, to check them, or to bring them into cache."""

from __future__ import annotations

from collections.abc import Sequence

from ...state.rows import Blob, Bucket, Entry, Job
from ...wire.documents import read_objects
from ..lookup import find_bucket, find_job
from ..table import handles
from ..world import Answer, Call, World
from .aggregating import open_one_like
from .creation import extend, open_job, policy_of
from .failures import refuse_unreadable
from .limits import load_all
from .options import IN_ORDER, ORDER, STAGE, Options, read_options
from .selection import wanted_blobs
from .values import master_object_list


@handles("GetBulkJobSpectraS3")
def open_get_job(call: Call) -> Answer:
    """List the blobs that hold what a client wants to read."""
    return _open(call, "GET")


@handles("VerifyBulkJobSpectraS3")
def open_verify_job(call: Call) -> Answer:
    """Have the appliance read objects from their media; there is nothing to transfer."""
    return _open(call, "VERIFY")


@handles("StageObjectsJobSpectraS3")
def open_stage_job(call: Call) -> Answer:
    """Have the appliance bring objects into cache; there is nothing to transfer."""
    return _open(call, "GET", stage=True)


def _open(call: Call, request_type: str, **others: bool) -> Answer:
    world = call.world
    bucket = find_bucket(world, call.arguments.required("bucket_name"))
    options = read_options(call, policy_of(world, bucket), **others)
    entries = read_objects(call.request)
    with world.database.transaction():
        blobs = wanted_blobs(world, bucket, entries)
        absent = [blob.id for blob in blobs if not blob.in_cache]
        unreadable = world.life.unreadable(absent) if absent else []
        job = None if unreadable else _store(call, bucket, request_type, blobs, options)
    if job is None:
        raise refuse_unreadable(call, unreadable)
    return Answer(master_object_list(world, job))


def _store(call: Call, bucket: Bucket, request_type: str, blobs: Sequence[Blob], options: Options) -> Job:
    world = call.world
    job = open_one_like(world, bucket, request_type, options)
    if job is None:
        job, added = open_job(call, bucket, request_type, blobs, options)
    else:
        added = extend(world, job, _new_to(world, job, blobs))
    if STAGE in options:
        world.life.stage(job)
    elif request_type == "VERIFY":
        world.life.verify(job)
    elif options[ORDER] == IN_ORDER:
        # What has room set aside is being loaded for somebody else.
        load_all(world, job, added, sum(blob.length for blob in blobs if not blob.in_cache and not blob.reserved))
    world.life.complete_if_done(job)
    return find_job(world, job.id)


def _new_to(world: World, job: Job, blobs: Sequence[Blob]) -> list[Blob]:
    """Return the blobs that a job does not have yet; those it has are to be read once more."""
    new = []
    for blob in blobs:
        entry = world.database.first(Entry, "WHERE blob_id = ? AND job_id = ?", blob.id, job.id)
        if entry is None:
            new.append(blob)
        elif entry.done:
            _begin_again(world, blob, entry)
    return new


def _begin_again(world: World, blob: Blob, entry: Entry) -> None:
    """Have a blob read once more, which may have left the cache since."""
    world.database.change("UPDATE entry SET done = 0 WHERE blob_id = ? AND job_id = ?", blob.id, entry.job_id)
    world.database.change("UPDATE job SET completed_size = completed_size - ? WHERE id = ?", blob.length, entry.job_id)
    world.database.change("UPDATE chunk SET allocated = 0, ready = NULL WHERE id = ?", entry.chunk_id)
