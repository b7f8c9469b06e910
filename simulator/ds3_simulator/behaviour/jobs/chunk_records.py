"""What the appliance notes about chunks, and in newer versions about each blob of a job."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import not_found
from ...state.rows import Chunk, Entry, Job
from ...wire.encoder import Values
from ..lookup import find_job
from ..paging import page_answer, window
from ..table import handles
from ..world import Answer, Call, World
from .chunks import find_chunk

_READ_FROM = {
    "Tape": "read_from_tape_id",
    "Pool": "read_from_pool_id",
    "Ds3Target": "read_from_ds3_target_id",
    "S3Target": "read_from_s3_target_id",
    "AzureTarget": "read_from_azure_target_id",
}
_OF_JOB = "chunk_id IN (SELECT id FROM chunk WHERE job_id = ?)"


@handles("GetJobChunkDaoSpectraS3")
def show_record(call: Call) -> Answer:
    """Show what is noted about a chunk, or about one blob of a job."""
    world, key = call.world, call.arguments.required("job_chunk_dao")
    entry = world.database.first(Entry, "WHERE blob_id = ? ORDER BY job_id DESC", key)
    chunk = find_chunk(world, entry.chunk_id if entry else key)
    entry = entry or world.database.first(Entry, "WHERE chunk_id = ? ORDER BY blob_id", chunk.id)
    if entry is None:
        raise not_found(f"The chunk has no blobs any more: {chunk.id}")
    if "blob_id" in {field.name for field in world.contract.type(_record_type(call)).fields}:
        return Answer(_entry_values(world, find_job(world, chunk.job_id), chunk, entry))
    return Answer(_chunk_values(world, find_job(world, chunk.job_id), chunk, entry))


@handles("GetJobEntriesSpectraS3")
def list_entries(call: Call) -> Answer:
    """List what is noted about the blobs of a job."""
    world = call.world
    job = find_job(world, call.arguments.required("job_id"))
    total = int(world.database.value(f"SELECT count(*) FROM entry WHERE {_OF_JOB}", job.id))

    def place_after(marker: str) -> int:
        return int(world.database.value(f"SELECT count(*) FROM entry WHERE {_OF_JOB} AND blob_id <= ?", job.id, marker))

    begin, length = window(call, total, place_after)
    rest = f"WHERE {_OF_JOB} ORDER BY blob_id LIMIT ? OFFSET ?"
    with world.database.transaction():
        entries = world.database.all(Entry, rest, job.id, length, begin)
        chunks = {chunk.id: chunk for chunk in world.database.all(Chunk, "WHERE job_id = ?", job.id)}
    rows = [_entry_values(world, job, chunks[entry.chunk_id], entry) for entry in entries]
    return page_answer(rows, begin, total)


def _record_type(call: Call) -> str:
    return next(status.type for status in call.operation.accepted if status.type)


def _entry_values(world: World, job: Job, chunk: Chunk, entry: Entry) -> Values:
    values = _chunk_values(world, job, chunk, entry)
    return {**values, "id": entry.blob_id, "blob_id": entry.blob_id, "chunk_id": chunk.id}


def _chunk_values(world: World, job: Job, chunk: Chunk, entry: Entry) -> Values:
    return {
        "id": chunk.id,
        "blob_store_state": store_state(world, job, chunk),
        "chunk_number": chunk.number,
        "job_creation_date": job.created,
        "job_id": job.id,
        "node_id": world.node["id"] if chunk.allocated else None,
        "pending_target_commit": False,
        **_source(world, job, entry.blob_id),
    }


def store_state(world: World, job: Job, chunk: Chunk) -> str:
    """Return how far a chunk has come on its way to media, or from there into cache."""
    if job.status != "IN_PROGRESS":
        return "COMPLETED" if job.status == "COMPLETED" else "PENDING"
    if job.request_type != "PUT":
        absent = "SELECT 1 FROM piece WHERE chunk_id = ? AND NOT in_cache LIMIT 1"
        is_waiting = chunk.allocated and world.database.value(absent, chunk.id)
        return "IN_PROGRESS" if is_waiting else "COMPLETED" if chunk.allocated else "PENDING"
    if world.database.value("SELECT 1 FROM entry WHERE chunk_id = ? AND done = 0 LIMIT 1", chunk.id):
        return "PENDING"
    without = "NOT EXISTS (SELECT 1 FROM copy WHERE copy.blob_id = entry.blob_id)"
    waits = world.database.value(f"SELECT 1 FROM entry WHERE chunk_id = ? AND {without} LIMIT 1", chunk.id)
    return "IN_PROGRESS" if waits else "COMPLETED"


def _source(world: World, job: Job, blob_id: str) -> Mapping[str, str]:
    """Return the field that says from which medium a blob is read."""
    if job.request_type == "PUT":
        return {}
    query = "SELECT medium_kind, medium_id FROM copy WHERE blob_id = ? ORDER BY order_index LIMIT 1"
    return {_READ_FROM[kind]: medium for kind, medium in world.database.rows(query, blob_id) if kind in _READ_FROM}
