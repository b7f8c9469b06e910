"""Jobs are shown, changed and ended by clients."""

from __future__ import annotations

from ...errors import Refusal
from ...state.rows import Job
from ..lookup import find_job
from ..table import handles
from ..world import Answer, Call
from .creation import refuse_priority
from .options import options_of, save_options
from .records import job_that_is, open_jobs
from .values import master_object_list

_IDS = ("job_id", "active_job_id")


@handles("GetJobSpectraS3")
def show_job(call: Call) -> Answer:
    """Show a job, whatever has become of it."""
    return Answer(master_object_list(call.world, find_job(call.world, call.arguments.required("job_id"))))


@handles("ModifyJobSpectraS3", "ModifyActiveJobSpectraS3")
def modify_job(call: Call) -> Answer:
    """Change a job; changing nothing keeps it alive."""
    world, arguments = call.world, call.arguments
    refuse_priority(world.contract, arguments.text("priority"))
    with world.database.transaction():
        job = job_that_is(call, "IN_PROGRESS", *_IDS)
        job.name = arguments.text("name") or job.name
        job.priority = arguments.text("priority") or job.priority
        job.created = arguments.number("created_at") or job.created
        statement = "UPDATE job SET name = ?, priority = ?, created = ? WHERE id = ?"
        world.database.change(statement, job.name, job.priority, job.created, job.id)
        flags = {name: arguments.flag(name) for name in ("dead_job_cleanup_allowed", "protected") if name in arguments}
        save_options(world, job, **flags)
        world.life.touch(job)
    return Answer(master_object_list(world, job))


@handles("CancelJobSpectraS3", "CancelActiveJobSpectraS3")
def cancel_job(call: Call) -> Answer:
    """Cancel one job."""
    with call.world.database.transaction():
        call.world.life.cancel(_endable(call))
    return Answer()


@handles("CancelAllJobsSpectraS3", "CancelAllActiveJobsSpectraS3")
def cancel_jobs(call: Call) -> Answer:
    """Cancel the jobs that meet the conditions, but not those that are protected."""
    with call.world.database.transaction():
        for job in open_jobs(call):
            if not _is_protected(job):
                call.world.life.cancel(job)
    return Answer()


@handles("TruncateJobSpectraS3", "TruncateActiveJobSpectraS3")
def truncate_job(call: Call) -> Answer:
    """Shorten one job to what was transferred."""
    with call.world.database.transaction():
        call.world.life.truncate(_endable(call))
    return Answer()


@handles("TruncateAllJobsSpectraS3", "TruncateAllActiveJobsSpectraS3")
def truncate_jobs(call: Call) -> Answer:
    """Shorten the jobs that meet the conditions, but not those that are protected."""
    with call.world.database.transaction():
        for job in open_jobs(call):
            if not _is_protected(job):
                call.world.life.truncate(job)
    return Answer()


def _endable(call: Call) -> Job:
    job = job_that_is(call, "IN_PROGRESS", *_IDS)
    if _is_protected(job):
        raise Refusal(403, "AccessDenied", f"The job is protected: {job.id}")
    return job


def _is_protected(job: Job) -> bool:
    return bool(options_of(job).get("protected"))
