"""Jobs that take in the objects of later ones."""

from __future__ import annotations

from ...errors import conflict
from ...state.rows import Bucket, Job
from ..lookup import find_job
from ..table import handles
from ..world import Answer, Call, World
from .options import ORDER, STAGE, Options, options_of, save_options
from .values import master_object_list


def open_one_like(world: World, bucket: Bucket, request_type: str, options: Options) -> Job | None:
    """Return the job that takes in what a new one with such options would have, if there is one."""
    if not options["aggregating"]:
        return None
    since = world.clock.now() - int(world.settings.aggregation_window * 1000)
    condition = """
        WHERE status = 'IN_PROGRESS' AND json_extract(options, '$.aggregating') AND created > ?
            AND bucket_id = ? AND request_type = ? ORDER BY created
    """
    jobs = world.database.all(Job, condition, since, bucket.id, request_type)
    return next((job for job in jobs if _is_alike(options_of(job), options)), None)


@handles("CloseAggregatingJobSpectraS3")
def close_aggregating_job(call: Call) -> Answer:
    """Let no further job be taken in; with nothing left to do, the job ends."""
    world = call.world
    with world.database.transaction():
        job = find_job(world, call.arguments.required("job_id"))
        if job.status != "IN_PROGRESS" or not options_of(job)["aggregating"]:
            raise conflict(f"The job takes in no other jobs: {job.id}")
        save_options(world, job, aggregating=False)
        world.life.complete_if_done(job)
    return Answer(master_object_list(world, find_job(world, job.id)))


def _is_alike(known: Options, wanted: Options) -> bool:
    return all(known.get(name) == wanted.get(name) for name in (ORDER, STAGE))
