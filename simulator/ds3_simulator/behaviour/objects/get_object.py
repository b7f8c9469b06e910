"""Objects go out: whole, in ranges, or blob by blob for a job."""

from __future__ import annotations

import json
from functools import partial

from ...clock import http_date, iso_date
from ...errors import bad_request, not_found
from ...http.message import FileBody
from ...state.rows import Blob, Entry, Job, StoredObject
from ...wire.checksums import KINDS
from ...wire.ranges import read_ranges, resolve_range
from ..jobs.transfer import METADATA_PREFIX, refuse_when_busy, transfer_done
from ..lookup import blobs_of, find_job, path_bucket, path_object
from ..table import handles
from ..world import Answer, Call, World


@handles("HeadObject")
def head_object(call: Call) -> Answer:
    """Tell everything about an object but its content."""
    stored = path_object(call, path_bucket(call))
    blobs = blobs_of(call.world, stored)
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
    world = call.world
    refuse_when_busy(world)
    stored = path_object(call, path_bucket(call))
    job = _job(call, stored)
    blob = _blob(call, stored)
    if job:
        _refuse_foreign_blob(world, job, blob)
    answer = _content(call, stored, blob)
    if job and not answer.close:
        answer.before_end = partial(_delivered, world, job, blob)
    return answer


def _content(call: Call, stored: StoredObject, blob: Blob) -> Answer:
    """Return the answer with the ranges asked for, or with the whole blob."""
    end = blob.offset + blob.length
    wanted = read_ranges(call.request.headers.get("range"))
    ranges = [resolve_range(first, last, blob.offset, end, stored.size) for first, last in wanted]
    headers = _object_headers(stored) | _blob_headers(stored, blob, ranges)
    spans = [(first - blob.offset, last - first + 1) for first, last in ranges] or [(0, blob.length)]
    answer = Answer(status=206 if ranges else 200, headers=headers, file=_open(call.world, blob, spans))
    if call.world.settings.count_down("truncate") == 1:
        _cut_short(answer, call.world.settings.truncate_after)
    return answer


def _blob_headers(stored: StoredObject, blob: Blob, ranges: list[tuple[int, int]]) -> dict[str, str]:
    checksum_header, _ = KINDS[str(blob.checksum_type)]
    headers = {"Accept-Ranges": "bytes", checksum_header: str(blob.checksum)}
    if ranges:
        texts = ",".join(f"{first}-{last}" for first, last in ranges)
        headers["Content-Range"] = f"bytes {texts}/{stored.size}"
    return headers


def _job(call: Call, stored: StoredObject) -> Job | None:
    if "job" not in call.arguments:
        return None
    job = find_job(call.world, call.arguments.required("job"))
    if job.bucket_id != stored.bucket_id or job.request_type != "GET" or job.status == "CANCELED":
        raise not_found(f"There is no such GET job for this bucket: {job.id}")
    return job


def _blob(call: Call, stored: StoredObject) -> Blob:
    offset = call.arguments.number("offset")
    if offset is None:
        blobs = blobs_of(call.world, stored)
        if len(blobs) > 1:
            raise bad_request(f"The object has {len(blobs)} blobs: only a job can read it.")
        return blobs[0]
    blob = call.world.database.first(Blob, "WHERE object_id = ? AND offset = ?", stored.id, offset)
    if blob is None:
        raise not_found(f"{stored.name} has no blob at {offset}.")
    return blob


def _refuse_foreign_blob(world: World, job: Job, blob: Blob) -> None:
    if not world.database.first(Entry, "WHERE blob_id = ? AND job_id = ?", blob.id, job.id):
        raise not_found("The blob is not part of the job.")


def _delivered(world: World, job: Job, blob: Blob) -> None:
    with world.database.transaction():
        transfer_done(world, job, blob.id, blob.length)


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


def _cut_short(answer: Answer, limit: int | None) -> None:
    """Announce the whole body but send only part of it."""
    if answer.file is None:
        return
    answer.headers["Content-Length"] = str(answer.file.length)
    left = answer.file.length // 2 if limit is None else limit
    answer.close = True
    for number, (start, length) in enumerate(answer.file.spans):
        answer.file.spans[number] = (start, min(length, left))
        left -= min(length, left)
