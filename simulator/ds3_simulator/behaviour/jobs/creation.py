"""What opening a job means for jobs of every type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ds3_contract import Contract

from ...errors import bad_request
from ...state.identity import new_id
from ...state.records import Fields
from ...state.rows import Blob, Bucket, Chunk, Entry, Job
from ..lookup import find_record
from ..world import Call, World
from .announcements import announce_creation
from .cutting import pack
from .limits import refuse_more_jobs
from .options import Options


def policy_of(world: World, bucket: Bucket) -> Fields:
    """Return the data policy of a bucket."""
    return find_record(world, "DataPolicy", bucket.data_policy_id)


def open_job(
    call: Call, bucket: Bucket, request_type: str, blobs: Iterable[Blob], options: Options
) -> tuple[Job, list[Chunk]]:
    """Store a job with its chunks."""
    refuse_more_jobs(call.world)
    job = _new_job(call, bucket, request_type, options)
    call.world.database.insert(job)
    announce_creation(call.world, job.id)
    return job, extend(call.world, job, blobs)


def extend(world: World, job: Job, blobs: Iterable[Blob]) -> list[Chunk]:
    """Add blobs to a job in new chunks; what is to be read and in cache counts as allocated.

    The blobs are stored when they are asked for: there may be half a million, and only those of a chunk are held.
    """
    chunks = []
    for members in _packed(world, job, blobs):
        chunks.append(_add_chunk(world, job, members))
        job.original_size += sum(blob.length for blob in members)
        if job.request_type != "PUT":
            job.cached_size += sum(blob.length for blob in members if blob.in_cache)
    statement = "UPDATE job SET original_size = ?, cached_size = ? WHERE id = ?"
    world.database.change(statement, job.original_size, job.cached_size, job.id)
    return chunks


def chosen_priority(call: Call, policy: Fields, request_type: str) -> str:
    """Return the priority that the client or else the data policy gives a job."""
    given = call.arguments.text("priority")
    refuse_priority(call.world.contract, given)
    return given or str(policy.get(f"default_{request_type.lower()}_job_priority") or "NORMAL")


def refuse_priority(contract: Contract, priority: str | None) -> None:
    """Refuse the priorities that the contract reserves for the server."""
    for value in contract.enum("Priority").values:
        if value.name == priority and dict(value.properties).get("specifiable_by_user") == "false":
            raise bad_request(f"Priority {priority} cannot be asked for.", "InvalidArgument")


def _new_job(call: Call, bucket: Bucket, request_type: str, options: Options) -> Job:
    now = call.world.clock.now()
    return Job(
        id=new_id(),
        bucket_id=bucket.id,
        bucket_name=bucket.name,
        user_id=call.user["id"],
        request_type=request_type,
        name=call.arguments.text("name") or f"{request_type} by {call.request.peer}",
        priority=chosen_priority(call, policy_of(call.world, bucket), request_type),
        status="IN_PROGRESS",
        created=now,
        ended=None,
        original_size=0,
        cached_size=0,
        completed_size=0,
        options=json.dumps(options),
        active=now,
    )


def _packed(world: World, job: Job, blobs: Iterable[Blob]) -> Iterable[list[Blob]]:
    settings = world.settings
    longest = min(settings.chunk_size, world.life.largest(job.priority))
    return pack(blobs, longest, settings.blobs_per_chunk)


def _add_chunk(world: World, job: Job, members: Sequence[Blob]) -> Chunk:
    number = world.database.value("SELECT coalesce(max(number), -1) + 1 FROM chunk WHERE job_id = ?", job.id)
    is_ready = job.request_type != "PUT" and all(blob.in_cache for blob in members)
    chunk = Chunk(new_id(), job.id, int(number), int(is_ready))
    world.database.insert(chunk)
    world.database.insert_all(Entry, (Entry(blob.id, chunk.id, job.id) for blob in members))
    return chunk
