"""What the transfer of objects has in common in both directions."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode

from ...errors import Refusal
from ...state.rows import Blob, Job, StoredObject
from ..lookup import blobs_of
from ..world import World

METADATA_PREFIX = "x-amz-meta-"


def refuse_when_busy(world: World) -> None:
    """Answer in the place of a busy appliance, as often as the settings say."""
    if world.settings.count_down("busy") > 0:
        raise busy(world, world.settings.busy_status, "The appliance is busy.")


def busy(world: World, status: int, message: str) -> Refusal:
    """Return the refusal that asks a client to try again later."""
    code = "TemporaryRedirect" if status == 307 else "ServiceUnavailable"
    return Refusal(status, code, message, {"Retry-After": str(world.settings.retry_after)})


def blob_received(world: World, blob: Blob) -> None:
    """Note that a blob is there, and the whole object if it was the last one."""
    statement = "UPDATE blob SET received = ?, in_cache = 1, checksum_type = ?, checksum = ? WHERE id = ?"
    world.database.change(statement, world.clock.now(), blob.checksum_type, blob.checksum, blob.id)
    missing = "SELECT 1 FROM blob WHERE object_id = ? AND received IS NULL LIMIT 1"
    if not world.database.value(missing, blob.object_id):
        _complete_object(world, blob.object_id)


def add_metadata(world: World, object_id: str, metadata: dict[str, str]) -> None:
    """Add to the metadata of an object; clients send it with any blob, or with all."""
    if metadata:
        statement = "UPDATE object SET metadata = json_patch(metadata, ?) WHERE id = ?"
        world.database.change(statement, json.dumps(metadata), object_id)


def transfer_done(world: World, job: Job, blob_id: str, length: int) -> None:
    """Note that a job's blob was transferred, and that the job is complete if it was the last one."""
    statement = "UPDATE entry SET done = 1 WHERE blob_id = ? AND job_id = ? AND done = 0"
    if world.database.change(statement, blob_id, job.id):
        size = "cached_size" if job.request_type == "PUT" else "completed_size"
        world.database.change(f"UPDATE job SET {size} = {size} + ? WHERE id = ?", length, job.id)
    complete_if_done(world, job)


def complete_if_done(world: World, job: Job) -> bool:
    """End a job of which nothing is left to transfer."""
    if world.database.value("SELECT 1 FROM entry WHERE job_id = ? AND done = 0 LIMIT 1", job.id):
        return False
    statement = """
        UPDATE job SET status = 'COMPLETED', ended = ?, completed_size = original_size
        WHERE id = ? AND status = 'IN_PROGRESS'
    """
    world.database.change(statement, world.clock.now(), job.id)
    return True


def _complete_object(world: World, object_id: str) -> None:
    stored = world.database.first(StoredObject, "WHERE id = ?", object_id)
    if stored is not None:
        etag = etag_of(blobs_of(world, stored))
        statement = "UPDATE object SET created = ?, etag = ? WHERE id = ?"
        world.database.change(statement, world.clock.now(), etag, object_id)


def etag_of(blobs: list[Blob]) -> str:
    """Return the ETag of an object: the checksum of its only blob, or one over those of its blobs."""
    digests = [b64decode(blob.checksum or "") for blob in blobs]
    if len(digests) == 1:
        return digests[0].hex()
    return f"{hashlib.md5(b''.join(digests)).hexdigest()}-{len(digests)}"
