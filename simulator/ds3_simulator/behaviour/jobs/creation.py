"""What opening a job means for jobs of every type."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ds3_contract import Contract

from ...errors import bad_request
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Chunk, Entry, Job
from ..lookup import find_record
from ..world import Call, World
from .cutting import pack

# What a client may say, and what holds if it does not; shown with the job, otherwise without effect.
_OPTIONS = {
    "aggregating": False,
    "dead_job_cleanup_allowed": True,
    "implicit_job_id_resolution": False,
    "minimize_spanning_across_media": False,
    "protected": False,
    "verify_after_write": False,
}
_ORDER = "chunk_client_processing_order_guarantee"


def new_job(call: Call, bucket: Bucket, request_type: str, blobs: list[Blob]) -> Job:
    """Return a job that has yet to be stored."""
    size = sum(blob.length for blob in blobs)
    return Job(
        id=new_id(),
        bucket_id=bucket.id,
        bucket_name=bucket.name,
        user_id=call.user["id"],
        request_type=request_type,
        name=call.arguments.text("name") or f"{request_type} by {call.request.peer}",
        priority=_priority(call, bucket, request_type),
        status="IN_PROGRESS" if blobs else "COMPLETED",
        created=call.world.clock.now(),
        ended=None if blobs else call.world.clock.now(),
        original_size=size,
        cached_size=0 if request_type == "PUT" else size,
        completed_size=0,
        polls=0,
        options=json.dumps(_options(call)),
    )


def add_chunks(world: World, job: Job, blobs: Iterable[Blob]) -> None:
    """Store the chunks of a job; what is to be read counts as allocated, since it is in cache."""
    settings = world.settings
    for number, members in enumerate(pack(blobs, settings.chunk_size, settings.blobs_per_chunk)):
        chunk = Chunk(new_id(), job.id, number, int(job.request_type != "PUT"))
        world.database.insert(chunk)
        world.database.insert_all(Entry, (Entry(blob.id, chunk.id, job.id) for blob in members))


def refuse_priority(contract: Contract, priority: str | None) -> None:
    """Refuse the priorities that the contract reserves for the server."""
    for value in contract.enum("Priority").values:
        if value.name == priority and dict(value.properties).get("specifiable_by_user") == "false":
            raise bad_request(f"Priority {priority} cannot be asked for.", "InvalidArgument")


def _priority(call: Call, bucket: Bucket, request_type: str) -> str:
    given = call.arguments.text("priority")
    refuse_priority(call.world.contract, given)
    policy = find_record(call.world, "DataPolicy", bucket.data_policy_id)
    return given or str(policy[f"default_{request_type.lower()}_job_priority"])


def _options(call: Call) -> dict[str, bool | str]:
    options: dict[str, bool | str] = {name: call.arguments.flag(name, usual) for name, usual in _OPTIONS.items()}
    return options | {_ORDER: call.arguments.text(_ORDER) or "IN_ORDER"}
