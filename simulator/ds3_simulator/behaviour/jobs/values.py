"""Jobs, chunks and blobs in the contract's names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...state.rows import Chunk, Job, Piece
from ...wire.encoder import Values
from ..world import World
from .options import options_of


def master_object_list(world: World, job: Job, chunks: Iterable[Chunk] | None = None) -> Values:
    """Return a job with some of its chunks, or with all; one that has ended shows none."""
    if job.status != "IN_PROGRESS":
        return job_values(world, job)
    if chunks is None:
        chunks = world.database.all(Chunk, "WHERE job_id = ? ORDER BY number", job.id)
    return {**job_values(world, job), "nodes": [world.node], "objects": _all_chunks(world, chunks)}


def _all_chunks(world: World, chunks: Iterable[Chunk]) -> Iterator[Values]:
    # One chunk at a time: a job may have half a million blobs.
    for chunk in chunks:
        yield chunk_values(world, chunk)


def chunk_values(world: World, chunk: Chunk) -> Values:
    """Return a chunk with its blobs."""
    pieces = world.database.all(Piece, "WHERE chunk_id = ? ORDER BY id", chunk.id)
    return {
        "chunk_id": chunk.id,
        "chunk_number": chunk.number,
        "node_id": world.node["id"] if chunk.allocated else None,
        "objects": map(piece_values, pieces),
    }


def piece_values(piece: Piece) -> Values:
    """Return a blob as jobs list it."""
    return {
        "id": piece.id,
        "in_cache": piece.in_cache,
        "latest": piece.latest,
        "length": piece.length,
        "name": piece.name,
        "offset": piece.offset,
        "version": piece.number,
        "version_id": piece.object_id,
    }


def job_values(world: World, job: Job) -> dict[str, Any]:
    """Return a job as the head of a MasterObjectList has it."""
    user = world.store.records.find("SpectraUser", job.user_id)
    return {
        **_shared(job),
        "bucket_name": job.bucket_name,
        "entirely_in_cache": job.cached_size == job.original_size,
        "job_id": job.id,
        "start_date": job.created,
        "status": job.status,
        "user_name": user["name"] if user else "",
    }


def job_record(job: Job) -> Values:
    """Return a job as the lists of active, completed and canceled jobs have it."""
    return {
        "replicating": False,
        **_shared(job),
        "id": job.id,
        "bucket_id": job.bucket_id,
        "created_at": job.created,
        "date_completed": job.ended,
        "date_canceled": job.ended,
        "canceled_due_to_timeout": bool(job.timed_out),
        "error_message": job.error,
        "iom_type": "NO",
        "restore": "NO",
        "truncated": bool(job.truncated),
        "truncated_due_to_timeout": bool(job.truncated and job.timed_out),
    }


def _shared(job: Job) -> dict[str, Any]:
    return {
        "name": job.name,
        "user_id": job.user_id,
        "request_type": job.request_type,
        "priority": job.priority,
        "naked": False,
        "cached_size_in_bytes": job.cached_size,
        "completed_size_in_bytes": job.completed_size,
        "original_size_in_bytes": job.original_size,
        **options_of(job),
    }
