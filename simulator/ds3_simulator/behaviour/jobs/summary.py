"""How far a job has come, destination by destination."""

from __future__ import annotations

from ...state.rows import Chunk, Job
from ...wire.encoder import Values
from ..lookup import find_job, find_record
from ..table import handles
from ..world import Answer, Call, World
from .chunk_records import store_state
from .values import job_values


@handles("GetJobSummarySpectraS3")
def show_summary(call: Call) -> Answer:
    """Show which chunks have reached each destination of a job."""
    world = call.world
    job = find_job(world, call.arguments.required("job_id"))
    chunks = world.database.all(Chunk, "WHERE job_id = ? ORDER BY number", job.id)
    complete = [chunk for chunk in chunks if store_state(world, job, chunk) == "COMPLETED"]
    incomplete = [chunk for chunk in chunks if chunk not in complete]
    there = {
        "completed_chunks": [_bare(world, chunk) for chunk in complete],
        "incomplete_chunks": [_bare(world, chunk) for chunk in incomplete],
    }
    values = {
        "nodes": [world.node],
        "summary": f"{len(complete)} of {len(chunks)} chunks are complete.",
        "destination_summaries": [{**there, **destination} for destination in _destinations(world, job)],
    }
    return Answer({**job_values(world, job), **values})


def _destinations(world: World, job: Job) -> list[Values]:
    """Return where a job's data go: the storage domains of its bucket's data policy, or the cache of the node."""
    if job.request_type != "PUT":
        return [{"id": world.node["id"], "name": "cache"}]
    policy_id = world.database.value("SELECT data_policy_id FROM bucket WHERE id = ?", job.bucket_id)
    rules = world.store.records.having("DataPersistenceRule", "data_policy_id", policy_id)
    domains = [find_record(world, "StorageDomain", rule["storage_domain_id"]) for rule in rules]
    return [{"id": domain["id"], "name": domain["name"]} for domain in domains]


def _bare(world: World, chunk: Chunk) -> Values:
    node = world.node["id"] if chunk.allocated else None
    return {"chunk_id": chunk.id, "chunk_number": chunk.number, "node_id": node}
