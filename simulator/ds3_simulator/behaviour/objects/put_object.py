"""Objects come in: whole, or blob by blob as a job expects them."""

from __future__ import annotations

import base64

from ...errors import Refusal, bad_request, conflict, not_found
from ...state.files import SMALL
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Expected, Job
from ...wire.checksums import Verifier, etag_of
from ..jobs.limits import busy
from ..jobs.transfer import (
    add_metadata,
    blob_received,
    expected_blob,
    implicit_job,
    make_ready,
)
from ..lookup import find_bucket, find_job, find_record, object_name, path_bucket
from ..table import handles
from ..world import Answer, Call, World
from .metadata import metadata_of
from .names import refuse_name
from .room import room_for
from .versions import add_complete_version, refuse_existing

NAKED_LIMIT = 1024**4


@handles("PutObject")
def put_object(call: Call) -> Answer:
    """Store an object, or one blob of it."""
    body = call.request.body
    if body.length > call.world.settings.checksum_later:
        with call.world.life.digests.held_back():
            return _put(call)
    if body.length > SMALL or body.awaits_invitation:
        return _put(call)
    body.whole()
    with call.world.database.transaction():  # one for all its questions: each has its price
        return _put(call)


def _put(call: Call) -> Answer:
    name, bucket = object_name(call), path_bucket(call)
    offset = call.arguments.number("offset") or 0
    job_id = call.arguments.text("job") or implicit_job(call.world, "PUT", bucket.id, name, offset)
    if job_id:
        _put_blob(call, bucket, job_id, name, offset)
        return Answer()
    return _put_whole(call, bucket, name)


def _put_whole(call: Call, bucket: Bucket, name: str) -> Answer:
    world, body = call.world, call.request.body
    length, takes_time = body.length, not body.is_whole
    _check_whole(call, name, length)
    if takes_time:
        refuse_existing(world, bucket, [name])
    blob = Blob(new_id(), "", 0, length)
    verifier = _verifier(call, bucket)
    with room_for(world, length), world.store.files.receive(body, verifier) as part:
        _take_checksum(blob, verifier)
        with world.database.transaction():
            if takes_time:
                find_bucket(world, bucket.id)
            add_complete_version(world, bucket, name, metadata_of(call), blob)
            world.life.blob_received(blob)
            world.store.files.keep(part, blob.id)
    return Answer(headers={"ETag": f'"{etag_of([blob.checksum])}"'})


def _put_blob(call: Call, bucket: Bucket, job_id: str, name: str, offset: int) -> None:
    world = call.world
    job = _open_job(world, bucket, job_id)
    expected = _expected(call, bucket, job, name, offset)
    blob = Blob(expected.id, expected.object_id, offset, expected.length)
    verifier = _verifier(call, bucket, later=expected.length > world.settings.checksum_later)
    world.life.touch(job)
    with world.store.files.receive(call.request.body, verifier) as part:
        _take_checksum(blob, verifier)
        with world.database.transaction():
            add_metadata(world, blob.object_id, metadata_of(call))
            if not blob_received(world, expected, blob):
                raise _late(world, expected)
            if verifier.comes_later:
                world.life.digests.later(blob)
            world.store.files.keep(part, blob.id)


def _check_whole(call: Call, name: str, length: int) -> None:
    if call.arguments.number("offset"):
        raise bad_request("An offset makes no sense without a job.")
    refuse_name(name, length)
    if length > NAKED_LIMIT:
        raise bad_request("The object is too large to be put without a job.", "EntityTooLarge")


def _open_job(world: World, bucket: Bucket, job_id: str) -> Job:
    job = find_job(world, job_id)
    if job.bucket_id != bucket.id or job.request_type != "PUT":
        raise not_found(f"There is no such PUT job for this bucket: {job.id}")
    if job.status != "IN_PROGRESS":
        raise _gone(job.id)
    return job


def _expected(call: Call, bucket: Bucket, job: Job, name: str, offset: int) -> Expected:
    """Return the blob that the job expects under this name and offset, and with this length."""
    expected = expected_blob(call.world, bucket.id, name, offset, job.id, to_come=True)
    if not expected:
        raise not_found(f"The job expects no blob of {name} at {offset}.")
    if expected.done:
        raise _received(expected)
    if expected.length != call.request.body.length:
        raise bad_request(f"The blob of {name} at {offset} has {expected.length} bytes.", "InvalidContentLength")
    if not expected.allocated:
        if not call.world.settings.allocate_on_demand:
            raise busy(call.world, 307, "The chunk is not allocated yet.")
        make_ready(call.world, job, expected.chunk_id, "The cache has no room for the chunk yet.")
    return expected


def _late(world: World, expected: Expected) -> Refusal:
    """Return the refusal of a blob that another request was quicker with, or whose job has ended meanwhile."""
    query = "SELECT done FROM entry WHERE blob_id = ? AND job_id = ?"
    is_there = world.database.value(query, expected.id, expected.job_id)
    return _received(expected) if is_there else _gone(expected.job_id)


def _received(expected: Expected) -> Refusal:
    return conflict(f"The blob at {expected.offset} was received before: {expected.id}")


def _gone(job_id: str) -> Refusal:
    return Refusal(410, "GONE", f"The job has ended: {job_id}")


def _verifier(call: Call, bucket: Bucket, *, later: bool = False) -> Verifier:
    policy = find_record(call.world, "DataPolicy", bucket.data_policy_id)
    verifier = Verifier(call.request.headers, policy["checksum_type"], later=later)
    if policy["end_to_end_crc_required"] and not verifier.is_claimed:
        raise bad_request("The data policy requires a checksum with every object.", "InvalidDigest")
    return verifier


def _take_checksum(blob: Blob, verifier: Verifier) -> None:
    blob.checksum_type = verifier.kind
    blob.checksum = None if verifier.comes_later else base64.b64encode(verifier.verify()).decode()
