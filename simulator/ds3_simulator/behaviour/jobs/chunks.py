"""Chunks of jobs that clients work on: which are ready, and what is in them."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import Refusal, not_found
from ...shortage import short_of
from ...state.rows import Chunk, Job
from ..lookup import find_job
from ..table import handles
from ..world import Answer, Call, World
from .limits import busy
from .options import IN_ORDER, ORDER, STAGE, options_of
from .values import chunk_values, master_object_list

_MOST_TRIED = 1000
"""So many chunks of a job that wants no order are tried at once, though the first ones are not ready."""


@handles("GetJobChunksReadyForClientProcessingSpectraS3")
def ready_chunks(call: Call) -> Answer:
    """List chunks that a client may transfer now; none means ask again later."""
    world = call.world
    with world.database.transaction():
        job = find_job(world, call.arguments.required("job"))
        if job.status != "IN_PROGRESS" or world.life.complete_if_done(job):
            return Answer(status=410)
        world.life.touch(job)
        chunks = list(_ready(call, job))
    return Answer(master_object_list(world, find_job(world, job.id), chunks), headers=_retry_after(world))


@handles("AllocateJobChunkSpectraS3")
def allocate_chunk(call: Call) -> Answer:
    """Make one chunk ready."""
    world = call.world
    with world.database.transaction():
        chunk = find_chunk(world, call.arguments.required("job_chunk_id"))
        job = find_job(world, chunk.job_id)
        if options_of(job)["aggregating"] or job.status != "IN_PROGRESS":
            raise not_found(f"The chunk cannot be allocated: {chunk.id}")
        world.life.touch(job)
        is_ready = world.life.allocate(job, chunk)
    if not is_ready:
        raise busy(world, world.settings.busy_status, "The chunk is not ready yet.")
    return Answer(chunk_values(world, chunk), headers=_retry_after(world))


@handles("GetJobChunkSpectraS3")
def show_chunk(call: Call) -> Answer:
    """Show one chunk with its blobs."""
    return Answer(chunk_values(call.world, find_chunk(call.world, call.arguments.required("job_chunk_id"))))


def find_chunk(world: World, key: str) -> Chunk:
    """Return a chunk by its id, or the first one of a job by the job's: clients do both."""
    chunk = world.database.first(Chunk, "WHERE id = ?", key)
    chunk = chunk or world.database.first(Chunk, "WHERE job_id = ? ORDER BY number", key)
    if chunk is None:
        raise not_found(f"Chunk does not exist: {key}")
    return chunk


def _ready(call: Call, job: Job) -> Iterator[Chunk]:
    """Yield the first chunks that are ready, as many as the client prefers."""
    settings, options = call.world.settings, options_of(job)
    wanted = call.arguments.number("preferred_number_of_chunks") or settings.ready_chunks
    if short_of("chunks") or job.request_type == "VERIFY" or STAGE in options:
        return
    has_room = True
    for chunk in _unfinished(call, job):
        if (has_room or chunk.allocated) and call.world.life.allocate(job, chunk):
            wanted -= 1
            yield chunk
        elif job.request_type == "PUT":
            has_room = False  # what has its room already goes on, or none would ever become free
        elif options[ORDER] == IN_ORDER:
            return
        if wanted < 1:
            return


def _unfinished(call: Call, job: Job) -> list[Chunk]:
    condition = "job_id = ? AND EXISTS (SELECT 1 FROM entry WHERE chunk_id = chunk.id AND done = 0)"
    values = [job.id]
    if chunk_id := call.arguments.text("job_chunk"):
        condition += " AND id = ?"
        values.append(_of_job(call.world, job, chunk_id).id)
    return call.world.database.all(Chunk, f"WHERE {condition} ORDER BY number LIMIT {_MOST_TRIED}", *values)


def _of_job(world: World, job: Job, chunk_id: str) -> Chunk:
    chunk = find_chunk(world, chunk_id)
    if chunk.job_id != job.id:
        raise Refusal(404, "NotFound", f"The job has no such chunk: {chunk_id}")
    return chunk


def _retry_after(world: World) -> dict[str, str]:
    return {"Retry-After": str(world.settings.retry_after)}
