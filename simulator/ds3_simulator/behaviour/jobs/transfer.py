"""What a blob that was transferred means for its object and its job."""

from __future__ import annotations

import json

from ...state.rows import Blob, Chunk, Expected, Job
from ...state.schema import TAKES_IMPLICITLY
from ..objects.versions import object_completed
from ..world import World
from .limits import busy

METADATA_PREFIX = "x-amz-meta-"


def expected_blob(
    world: World,
    bucket_id: str,
    name: str,
    offset: int,
    job_id: str,
    version_id: str | None = None,
    *,
    to_come: bool = False,
) -> Expected | None:
    """Return the blob at an offset of an object that a job transfers.

    If it transfers several versions, it is that of the latest one, or rather of one that is still `to_come`.
    """
    order = "done, latest DESC" if to_come else "latest DESC"
    condition = "bucket_id = ? AND name = ? AND offset = ? AND job_id = ? AND object_id = ifnull(?, object_id)"
    values = (bucket_id, name, offset, job_id, version_id)
    return world.database.first(Expected, f"WHERE {condition} ORDER BY {order}", *values)


def implicit_job(world: World, request_type: str, bucket_id: str, name: str, offset: int) -> str | None:
    """Return the id of the open job that takes requests without its id, and waits for one like this."""
    # Most buckets have no such job, which an index of nothing else says at once.
    any_job = f"SELECT 1 FROM job WHERE bucket_id = ? AND {TAKES_IMPLICITLY} LIMIT 1"
    if not world.database.value(any_job, bucket_id):
        return None
    query = f"""
        SELECT job_id FROM expected JOIN job ON job.id = job_id
        WHERE expected.bucket_id = ? AND expected.name = ? AND offset = ?
            AND request_type = ? AND {TAKES_IMPLICITLY}
        ORDER BY done, created LIMIT 1
    """
    found: str | None = world.database.value(query, bucket_id, name, offset, request_type)
    return found


def make_ready(world: World, job: Job, chunk_id: str, message: str) -> None:
    """Have a chunk's blobs ready to be transferred, or ask the client to come again later."""
    chunk = world.database.first(Chunk, "WHERE id = ?", chunk_id)
    if chunk is None or not world.life.allocate(job, chunk):
        raise busy(world, 307, message)


def add_metadata(world: World, object_id: str, metadata: dict[str, str]) -> None:
    """Add to the metadata of an object; clients send it with any blob, or with all."""
    if metadata:
        statement = "UPDATE object SET metadata = json_patch(metadata, ?) WHERE id = ?"
        world.database.change(statement, json.dumps(metadata), object_id)


def blob_received(world: World, expected: Expected, blob: Blob) -> bool:
    """Note in a PUT job that a blob is in cache; False if it was before, or the job has ended."""
    statement = """
        UPDATE entry SET done = 1 WHERE blob_id = ? AND job_id = ? AND done = 0
            AND EXISTS (SELECT 1 FROM job WHERE id = ? AND status = 'IN_PROGRESS')
    """
    if not world.database.change(statement, blob.id, expected.job_id, expected.job_id):
        return False
    statement = "UPDATE job SET cached_size = cached_size + ? WHERE id = ?"
    world.database.change(statement, blob.length, expected.job_id)
    _store(world, blob)
    if expected.length == expected.size or not _lacks_blobs(world, blob.object_id):
        object_completed(world, blob.object_id)
    world.life.blob_received(blob, expected.chunk_id)
    return True


def blob_delivered(world: World, job: Job, blob: Blob) -> None:
    """Note in a GET job that a client has a blob."""
    with world.database.transaction():
        world.life.used(blob)
        statement = "UPDATE entry SET done = 1 WHERE blob_id = ? AND job_id = ? AND done = 0"
        if world.database.change(statement, blob.id, job.id):
            statement = "UPDATE job SET completed_size = completed_size + ? WHERE id = ? AND status = 'IN_PROGRESS'"
            world.database.change(statement, blob.length, job.id)
            world.life.complete_if_done(job)


def _store(world: World, blob: Blob) -> None:
    blob.received = blob.used = world.clock.now()
    blob.in_cache, blob.reserved = 1, 0
    statement = """
        UPDATE blob SET received = ?, used = ?, in_cache = 1, reserved = 0, checksum_type = ?, checksum = ? WHERE id = ?
    """
    world.database.change(statement, blob.received, blob.used, blob.checksum_type, blob.checksum, blob.id)


def _lacks_blobs(world: World, object_id: str) -> bool:
    query = "SELECT 1 FROM blob WHERE object_id = ? AND received IS NULL LIMIT 1"
    return world.database.value(query, object_id) is not None
