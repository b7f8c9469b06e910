"""Chunks of jobs: which are ready, and what is in them."""

from __future__ import annotations

from ...errors import not_found
from ...state.rows import Chunk, Job
from ..lookup import find_job
from ..table import handles
from ..world import Answer, Call, World
from .transfer import complete_if_done
from .values import chunk_values, master_object_list


@handles("GetJobChunksReadyForClientProcessingSpectraS3")
def ready_chunks(call: Call) -> Answer:
    """List chunks that a client may transfer now; none means ask again later."""
    world = call.world
    with world.database.transaction():
        job = find_job(world, call.arguments.required("job"))
        if job.status != "IN_PROGRESS" or complete_if_done(world, job):
            return Answer(status=410)
        chunks = _next_chunks(call, job)
        world.database.change("UPDATE job SET polls = polls + 1 WHERE id = ?", job.id)
        for chunk in chunks:
            _allocate(world, chunk)
    return Answer(master_object_list(world, job, chunks), headers=_retry_after(world))


@handles("AllocateJobChunkSpectraS3")
def allocate_chunk(call: Call) -> Answer:
    """Make one chunk ready."""
    chunk = _chunk(call)
    _allocate(call.world, chunk)
    values = chunk_values(call.world, find_job(call.world, chunk.job_id), chunk)
    return Answer(values, headers=_retry_after(call.world))


@handles("GetJobChunkSpectraS3")
def show_chunk(call: Call) -> Answer:
    """Show one chunk with its blobs."""
    chunk = _chunk(call)
    return Answer(chunk_values(call.world, find_job(call.world, chunk.job_id), chunk))


@handles("GetJobChunkDaoSpectraS3")
def show_chunk_record(call: Call) -> Answer:
    """Show what the appliance notes about one chunk."""
    chunk = _chunk(call, "job_chunk_dao")
    job = find_job(call.world, chunk.job_id)
    values = {
        "id": chunk.id,
        "blob_store_state": "COMPLETED" if job.status == "COMPLETED" else "PENDING",
        "chunk_number": chunk.number,
        "job_creation_date": job.created,
        "job_id": job.id,
        "node_id": call.world.node["id"],
        "pending_target_commit": False,
    }
    return Answer(values)


def _next_chunks(call: Call, job: Job) -> list[Chunk]:
    settings = call.world.settings
    if job.polls < settings.empty_polls:
        return []
    condition = "job_id = ? AND EXISTS (SELECT 1 FROM entry WHERE chunk_id = chunk.id AND done = 0)"
    values = [job.id]
    if chunk_id := call.arguments.text("job_chunk"):
        condition += " AND id = ?"
        values.append(chunk_id)
    count = call.arguments.number("preferred_number_of_chunks") or settings.ready_chunks
    return call.world.database.all(Chunk, f"WHERE {condition} ORDER BY number LIMIT ?", *values, max(count, 1))


def _chunk(call: Call, argument: str = "job_chunk_id") -> Chunk:
    """Return a chunk by its id, or the first one of a job by the job's: clients do both."""
    key = call.arguments.required(argument)
    chunk = call.world.database.first(Chunk, "WHERE id = ? OR job_id = ? ORDER BY number", key, key)
    if chunk is None:
        raise not_found(f"Chunk does not exist: {key}")
    return chunk


def _allocate(world: World, chunk: Chunk) -> None:
    if not chunk.allocated:
        chunk.allocated = 1
        world.database.change("UPDATE chunk SET allocated = 1 WHERE id = ?", chunk.id)


def _retry_after(world: World) -> dict[str, str]:
    return {"Retry-After": str(world.settings.retry_after)}
