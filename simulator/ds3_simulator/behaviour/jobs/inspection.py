"""Jobs are looked at, changed and ended."""

from __future__ import annotations

import json

from ...errors import not_found
from ...state.rows import Job
from ..filters import meets
from ..lookup import find_bucket, find_job
from ..paging import page
from ..table import handles
from ..world import Answer, Call, World
from .creation import refuse_priority
from .values import job_record, job_values, master_object_list

_FILTERS = ("bucket_id", "user_id", "name", "priority", "request_type")


@handles("GetJobSpectraS3")
def show_job(call: Call) -> Answer:
    """Show a job, whatever has become of it."""
    return Answer(master_object_list(call.world, find_job(call.world, call.arguments.required("job_id"))))


@handles("GetJobsSpectraS3")
def list_jobs(call: Call) -> Answer:
    """List the jobs under way."""
    world = call.world
    return Answer(rows=[{**job_values(world, job), "nodes": [world.node]} for job in _jobs(call, "IN_PROGRESS")])


@handles("GetActiveJobsSpectraS3")
def list_active_jobs(call: Call) -> Answer:
    """List the records of jobs under way."""
    return page(call, [job_record(job) for job in _jobs(call, "IN_PROGRESS")])


@handles("GetCompletedJobsSpectraS3")
def list_completed_jobs(call: Call) -> Answer:
    """List the records of jobs that came to a good end."""
    return page(call, [job_record(job) for job in _jobs(call, "COMPLETED")])


@handles("GetCanceledJobsSpectraS3")
def list_canceled_jobs(call: Call) -> Answer:
    """List the records of jobs that were canceled."""
    return page(call, [job_record(job) for job in _jobs(call, "CANCELED")])


@handles("GetActiveJobSpectraS3")
def show_active_job(call: Call) -> Answer:
    """Show the record of a job under way."""
    return Answer(job_record(_job_that_is(call, "IN_PROGRESS", "active_job_id")))


@handles("GetCompletedJobSpectraS3")
def show_completed_job(call: Call) -> Answer:
    """Show the record of a completed job."""
    return Answer(job_record(_job_that_is(call, "COMPLETED", "completed_job")))


@handles("GetCanceledJobSpectraS3")
def show_canceled_job(call: Call) -> Answer:
    """Show the record of a canceled job."""
    return Answer(job_record(_job_that_is(call, "CANCELED", "canceled_job")))


@handles("ModifyJobSpectraS3", "ModifyActiveJobSpectraS3")
def modify_job(call: Call) -> Answer:
    """Change a job; changing nothing keeps it alive."""
    job = _job_that_is(call, "IN_PROGRESS", "job_id", "active_job_id")
    arguments = call.arguments
    refuse_priority(call.world.contract, arguments.text("priority"))
    job.name = arguments.text("name") or job.name
    job.priority = arguments.text("priority") or job.priority
    job.created = arguments.number("created_at") or job.created
    options = json.loads(job.options)
    for name in ("dead_job_cleanup_allowed", "protected"):
        options[name] = arguments.flag(name, options[name])
    statement = "UPDATE job SET name = ?, priority = ?, created = ?, options = ? WHERE id = ?"
    call.world.database.change(statement, job.name, job.priority, job.created, json.dumps(options), job.id)
    return Answer(master_object_list(call.world, find_job(call.world, job.id)))


@handles("CancelJobSpectraS3", "CancelActiveJobSpectraS3")
def cancel_job(call: Call) -> Answer:
    """Cancel one job."""
    _cancel(call.world, _job_that_is(call, "IN_PROGRESS", "job_id", "active_job_id"))
    return Answer()


@handles("CancelAllJobsSpectraS3", "CancelAllActiveJobsSpectraS3")
def cancel_jobs(call: Call) -> Answer:
    """Cancel the jobs that meet the conditions."""
    for job in _jobs(call, "IN_PROGRESS"):
        _cancel(call.world, job)
    return Answer()


@handles("ClearAllCompletedJobsSpectraS3")
def clear_completed_jobs(call: Call) -> Answer:
    """Forget the completed jobs."""
    call.world.database.change("DELETE FROM job WHERE status = 'COMPLETED'")
    return Answer()


@handles("ClearAllCanceledJobsSpectraS3")
def clear_canceled_jobs(call: Call) -> Answer:
    """Forget the canceled jobs."""
    call.world.database.change("DELETE FROM job WHERE status = 'CANCELED'")
    return Answer()


def _jobs(call: Call, status: str) -> list[Job]:
    """Return the jobs in a state that meet the conditions of the call, latest first."""
    wanted = {name: call.arguments.text(name) for name in _FILTERS}
    if wanted["bucket_id"]:
        wanted["bucket_id"] = find_bucket(call.world, wanted["bucket_id"]).id
    jobs = call.world.database.all(Job, "WHERE status = ? ORDER BY created DESC, id DESC", status)
    return [job for job in jobs if meets(job_record(job), wanted)]


def _job_that_is(call: Call, status: str, *arguments: str) -> Job:
    """Return the job that one of the arguments names, if it is in the given state."""
    job_id = next(name for name in map(call.arguments.text, arguments) if name is not None)
    job = find_job(call.world, job_id)
    if job.status != status:
        raise not_found(f"No job {job_id} is {status}.")
    return job


def _cancel(world: World, job: Job) -> None:
    """End a job; objects that it did not store completely vanish."""
    statement = "UPDATE job SET status = 'CANCELED', ended = ? WHERE id = ? AND status = 'IN_PROGRESS'"
    if world.database.change(statement, world.clock.now(), job.id) and job.request_type == "PUT":
        members = "SELECT object_id FROM piece JOIN chunk ON chunk.id = chunk_id WHERE chunk.job_id = ?"
        world.store.remove_objects(f"created IS NULL AND id IN ({members})", job.id)
