"""How many jobs there may be, and how much cache they may hold from the start."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import Refusal
from ...shortage import short_of
from ...state.rows import Chunk, Job
from ..world import World

_CANNOT_PRE_ALLOCATE = (
    "GET jobs that have a chunkClientProcessingOrderGuarantee of IN_ORDER must be entirely pre-allocated.  "
    "Cannot pre-allocate"
)


def busy(world: World, status: int, message: str) -> Refusal:
    """Return the refusal that asks a client to try again later."""
    code = "TemporaryRedirect" if status == 307 else "ServiceUnavailable"
    return Refusal(status, code, message, {"Retry-After": str(world.settings.retry_after)})


def refuse_more_jobs(world: World) -> None:
    """Refuse to open a job when there are as many as there may be, or no more are wanted."""
    if any(backend.get("allow_new_job_requests") is False for backend in world.store.records.all("DataPathBackend")):
        raise busy(world, 503, "No new jobs are allowed at the moment.")
    jobs = world.database.value("SELECT count(*) FROM job WHERE status = 'IN_PROGRESS'")
    if short_of("jobs") or jobs >= world.settings.max_jobs:
        raise busy(world, 503, f"There are {world.settings.max_jobs} jobs, which is the most there may be.")


def allocate_all(world: World, job: Job, chunks: Iterable[Chunk]) -> None:
    """Set aside the cache for chunks of a PUT job all at once, or refuse to open it."""
    if not all(world.life.allocate(job, chunk) for chunk in chunks):
        raise busy(world, 503, f"The cache has no room for the {job.original_size} bytes of the job at once.")


def load_all(world: World, job: Job, chunks: Iterable[Chunk], missing: int) -> None:
    """Begin to load all that a GET job will read in order, or refuse to open it."""
    if missing > world.life.room(job.priority):
        raise busy(world, 503, f"{_CANNOT_PRE_ALLOCATE} {missing} bytes.")
    for chunk in chunks:
        world.life.allocate(job, chunk)
