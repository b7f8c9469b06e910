"""Objects go out: whole, in ranges, or blob by blob for a job."""

from __future__ import annotations

import json
from functools import partial

from ...clock import http_date, iso_date
from ...errors import Refusal, bad_request, not_found
from ...http.message import FileBody
from ...state.rows import Blob, Bucket, Expected, Job, StoredObject
from ...wire.checksums import KINDS
from ...wire.ranges import read_ranges, resolve_range
from ..jobs.limits import busy
from ..jobs.transfer import METADATA_PREFIX, blob_delivered, expected_blob, implicit_job, make_ready
from ..lookup import blobs_of, find_job, object_name, path_bucket, path_object
from ..table import handles
from ..world import Answer, Call, World

_ABSENT = "What is asked for is not in cache yet."


@handles("HeadObject")
def head_object(call: Call) -> Answer:
    """Tell everything about an object but its content."""
    stored = call.world.life.digests.settled(path_object(call, path_bucket(call)))
    blobs = _blobs(call.world, stored)
    headers = _object_headers(stored) | {
        "Content-Length": str(stored.size),
        "version-id": stored.id,
        "creation-date": iso_date(stored.created or 0),
        "ds3-blob-checksum-type": str(blobs[0].checksum_type),
    }
    headers |= {f"ds3-blob-checksum-offset-{blob.offset}": blob.checksum or "" for blob in blobs}
    return Answer(headers=headers)


@handles("GetObject")
def get_object(call: Call) -> Answer:
    """Send a blob, which may be the whole object."""
    bucket, name = path_bucket(call), object_name(call)
    offset = call.arguments.number("offset")
    job_id = call.arguments.text("job") or implicit_job(call.world, "GET", bucket.id, name, offset or 0)
    if job_id is None:
        return _without_job(call, bucket, offset)
    return _for_job(call, bucket, _open_job(call.world, bucket, job_id), offset)


def _without_job(call: Call, bucket: Bucket, offset: int | None) -> Answer:
    stored = path_object(call, bucket)
    blob = _blob(call.world, stored, offset)
    _refuse_uncached(call, blob)
    if not call.world.life.read([blob]):
        raise busy(call.world, 307, _ABSENT)
    call.world.life.used(blob)
    return _content(call, stored, blob)


def _for_job(call: Call, bucket: Bucket, job: Job, offset: int | None) -> Answer:
    world = call.world
    stored, expected, blob = _part(call, bucket, job, offset)
    _refuse_uncached(call, blob)
    _wait_for_cache(world, job, expected, blob)
    world.life.touch(job)
    answer = _content(call, stored, blob)
    answer.before_end = partial(blob_delivered, world, job, blob)
    return answer


def _wait_for_cache(world: World, job: Job, expected: Expected, blob: Blob) -> None:
    """Ask the client to come again later if a blob is not there; the job only cares for what it has not read yet."""
    if blob.in_cache:
        return
    if not expected.done:
        make_ready(world, job, expected.chunk_id, _ABSENT)
    elif not world.life.read([blob]):
        raise busy(world, 307, _ABSENT)


def _part(call: Call, bucket: Bucket, job: Job, offset: int | None) -> tuple[StoredObject, Expected, Blob]:
    """Return the blob that a job is asked for, with the object it belongs to."""
    world, name = call.world, object_name(call)
    expected = expected_blob(world, bucket.id, name, offset or 0, job.id, call.arguments.text("version_id"))
    if expected is None:
        raise not_found(f"The job has no blob of {name} at {offset or 0}.")
    stored = world.database.first(StoredObject, "WHERE id = ?", expected.object_id)
    if stored is None:
        raise not_found("The object was deleted a moment ago.", "NoSuchKey")
    return stored, expected, _blob(world, stored, offset)


def _refuse_uncached(call: Call, blob: Blob) -> None:
    if call.arguments.flag("cached_only") and not blob.in_cache:
        raise Refusal(call.world.settings.uncached_status, "NotInCache", "The object is not in cache.")


def _content(call: Call, stored: StoredObject, blob: Blob) -> Answer:
    """Return the answer with the ranges asked for, or with the whole blob."""
    digests = call.world.life.digests
    stored, blob = digests.settled(stored), digests.known(blob)
    end = blob.offset + blob.length
    wanted = read_ranges(call.request.headers.get("range"))
    ranges = [resolve_range(first, last, blob.offset, end, stored.size) for first, last in wanted]
    headers = _object_headers(stored) | _blob_headers(stored, blob, ranges)
    spans = [(first - blob.offset, last - first + 1) for first, last in ranges] or [(0, blob.length)]
    return Answer(status=206 if ranges else 200, headers=headers, file=_open(call.world, blob, spans))


def _blob_headers(stored: StoredObject, blob: Blob, ranges: list[tuple[int, int]]) -> dict[str, str]:
    checksum_header, _ = KINDS[str(blob.checksum_type)]
    headers = {"Accept-Ranges": "bytes", checksum_header: str(blob.checksum)}
    if ranges:
        texts = ",".join(f"{first}-{last}" for first, last in ranges)
        headers["Content-Range"] = f"bytes {texts}/{stored.size}"
    return headers


def _open_job(world: World, bucket: Bucket, job_id: str) -> Job:
    job = find_job(world, job_id)
    if job.bucket_id != bucket.id or job.request_type != "GET" or job.status == "CANCELED":
        raise not_found(f"There is no such GET job for this bucket: {job.id}")
    return job


def _blobs(world: World, stored: StoredObject) -> list[Blob]:
    blobs = blobs_of(world, stored)
    if not blobs:
        raise not_found("The object was deleted a moment ago.", "NoSuchKey")
    return blobs


def _blob(world: World, stored: StoredObject, offset: int | None) -> Blob:
    if offset is None:
        blobs = _blobs(world, stored)
        if len(blobs) > 1:
            raise bad_request(f"The object has {len(blobs)} blobs: only a job can read it.")
        return blobs[0]
    blob = world.database.first(Blob, "WHERE object_id = ? AND offset = ?", stored.id, offset)
    if blob is None:
        raise not_found(f"{stored.name} has no blob at {offset}.")
    return blob


def _object_headers(stored: StoredObject) -> dict[str, str]:
    metadata: dict[str, str] = json.loads(stored.metadata)
    return {
        "Content-Type": "application/octet-stream",
        "ETag": f'"{stored.etag}"',
        "Last-Modified": http_date(stored.created or 0),
        **{METADATA_PREFIX + name: value for name, value in metadata.items()},
    }


def _open(world: World, blob: Blob, spans: list[tuple[int, int]]) -> FileBody:
    try:
        return FileBody(world.store.files.open(blob.id), spans)
    except FileNotFoundError:
        raise not_found("The object was deleted a moment ago.", "NoSuchKey") from None
