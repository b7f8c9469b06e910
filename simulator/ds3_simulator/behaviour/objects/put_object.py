"""Objects come in: whole, or blob by blob as a job expects them."""

from __future__ import annotations

import base64
import json
import re

from ...errors import Refusal, bad_request, conflict, not_found
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Chunk, Job, Piece, StoredObject
from ...wire.checksums import Verifier
from ..jobs.transfer import METADATA_PREFIX, add_metadata, blob_received, busy, refuse_when_busy, transfer_done
from ..lookup import find_bucket, find_job, find_record, object_name, path_bucket, stored_object
from ..table import handles
from ..world import Answer, Call

NAKED_LIMIT = 1024**4
# Characters that XML cannot carry, so that no answer could name the object.
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@handles("PutObject")
def put_object(call: Call) -> Answer:
    """Store an object, or one blob of it."""
    refuse_when_busy(call.world)
    name, bucket = object_name(call), path_bucket(call)
    if "job" in call.arguments:
        _put_blob(call, bucket, name)
    else:
        _put_whole(call, bucket, name)
    return Answer()


def _put_whole(call: Call, bucket: Bucket, name: str) -> None:
    world, length = call.world, call.request.body.length
    _check_whole(name, length)
    refuse_existing(call, bucket, name)
    stored = StoredObject(new_id(), bucket.id, name, length, metadata=json.dumps(_metadata(call)))
    blob = Blob(new_id(), stored.id, 0, length)
    verifier = _verifier(call, bucket)
    with world.store.files.receive(call.request.body, verifier) as part:
        _take_checksum(blob, verifier)
        with world.database.transaction():
            find_bucket(world, bucket.id)
            refuse_existing(call, bucket, name)
            world.database.insert(stored, blob)
            blob_received(world, blob)
            world.store.files.keep(part, blob.id)


def _put_blob(call: Call, bucket: Bucket, name: str) -> None:
    world = call.world
    job = _open_job(call, bucket)
    piece = _expected_piece(call, bucket, job, name)
    blob = Blob(piece.id, piece.object_id, piece.offset, piece.length)
    verifier = _verifier(call, bucket)
    with world.store.files.receive(call.request.body, verifier) as part:
        _take_checksum(blob, verifier)
        with world.database.transaction():
            _expected_piece(call, bucket, _open_job(call, bucket), name)
            add_metadata(world, blob.object_id, _metadata(call))
            blob_received(world, blob)
            transfer_done(world, job, blob.id, blob.length)
            world.store.files.keep(part, blob.id)


def refuse_existing(call: Call, bucket: Bucket, name: str) -> None:
    """Refuse to store what is there already: the data policy keeps no versions."""
    if stored_object(call.world, bucket, name):
        raise conflict(f"Object exists already: {name}", "OBJECT_ALREADY_EXISTS")


def _check_whole(name: str, length: int) -> None:
    if _UNSPEAKABLE.search(name):
        raise bad_request("The object's name has characters that XML cannot carry.")
    if length > NAKED_LIMIT:
        raise bad_request("The object is too large to be put without a job.", "EntityTooLarge")
    if name.endswith("/") and length:
        raise bad_request(f"A folder cannot have content: {name}")


def _open_job(call: Call, bucket: Bucket) -> Job:
    job = find_job(call.world, call.arguments.required("job"))
    if job.bucket_id != bucket.id or job.request_type != "PUT":
        raise not_found(f"There is no such PUT job for this bucket: {job.id}")
    if job.status != "IN_PROGRESS":
        raise Refusal(410, "GONE", f"The job has ended: {job.id}")
    return job


def _expected_piece(call: Call, bucket: Bucket, job: Job, name: str) -> Piece:
    """Return the blob that the job expects under this name and offset, and with this length."""
    offset = call.arguments.number("offset") or 0
    stored = stored_object(call.world, bucket, name)
    condition = "WHERE object_id = ? AND offset = ? AND job_id = ?"
    piece = stored and call.world.database.first(Piece, condition, stored.id, offset, job.id)
    if not piece:
        raise not_found(f"The job expects no blob of {name} at {offset}.")
    if piece.done:
        raise conflict(f"The blob of {name} at {offset} was received before.")
    if piece.length != call.request.body.length:
        raise bad_request(f"The blob of {name} at {offset} has {piece.length} bytes.", "InvalidContentLength")
    _allocate(call, piece)
    return piece


def _allocate(call: Call, piece: Piece) -> None:
    world = call.world
    chunk = world.database.first(Chunk, "WHERE id = ?", piece.chunk_id)
    if chunk is None or not chunk.allocated:
        if not world.settings.allocate_on_demand:
            raise busy(world, 307, "The chunk is not allocated yet.")
        world.database.change("UPDATE chunk SET allocated = 1 WHERE id = ?", piece.chunk_id)


def _verifier(call: Call, bucket: Bucket) -> Verifier:
    policy = find_record(call.world, "DataPolicy", bucket.data_policy_id)
    verifier = Verifier(call.request.headers, policy["checksum_type"])
    if policy["end_to_end_crc_required"] and not verifier.is_claimed:
        raise bad_request("The data policy requires a checksum with every object.", "InvalidDigest")
    return verifier


def _take_checksum(blob: Blob, verifier: Verifier) -> None:
    blob.checksum_type = verifier.kind
    blob.checksum = base64.b64encode(verifier.verify()).decode()


def _metadata(call: Call) -> dict[str, str]:
    fields = call.request.headers.starting_with(METADATA_PREFIX)
    return {name.removeprefix(METADATA_PREFIX): value for name, value in fields}
