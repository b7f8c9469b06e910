"""Lists and records of jobs by what has become of them."""

from __future__ import annotations

from ...access.limits import job_limit
from ...errors import bad_request, not_found
from ...state.rows import Job
from ..filters import pattern
from ..lookup import find_bucket, find_job, find_record
from ..paging import page_answer, window
from ..table import handles
from ..world import Answer, Call, World
from .options import ORDER
from .values import job_record, job_values

# Names of arguments, with what they are compared with.
_COLUMNS = {
    "bucket_id": "bucket_id",
    "user_id": "user_id",
    "name": "name",
    "priority": "priority",
    "request_type": "request_type",
    "truncated": "truncated",
    "canceled_due_to_timeout": "timed_out",
    "aggregating": "json_extract(options, '$.aggregating')",
    ORDER: f"json_extract(options, '$.{ORDER}')",
    # No job is ever cut into chunks anew.
    "rechunked": "NULL",
}
_ENDED = "ended DESC, created DESC, id DESC"
_OPENED = "created DESC, id DESC"


@handles("GetJobsSpectraS3")
def list_jobs(call: Call) -> Answer:
    """List the jobs under way."""
    world = call.world
    jobs = open_jobs(call)
    return Answer(rows=[{**job_values(world, job), "nodes": [world.node]} for job in jobs])


@handles("GetActiveJobsSpectraS3")
def list_active_jobs(call: Call) -> Answer:
    """List the records of jobs under way."""
    return _page(call, "IN_PROGRESS", _OPENED)


@handles("GetCompletedJobsSpectraS3")
def list_completed_jobs(call: Call) -> Answer:
    """List the records of jobs that came to a good end."""
    return _page(call, "COMPLETED", _ENDED)


@handles("GetCanceledJobsSpectraS3")
def list_canceled_jobs(call: Call) -> Answer:
    """List the records of jobs that were canceled."""
    return _page(call, "CANCELED", _ENDED)


@handles("GetActiveJobSpectraS3")
def show_active_job(call: Call) -> Answer:
    """Show the record of a job under way."""
    return Answer(job_record(job_that_is(call, "IN_PROGRESS", "active_job_id")))


@handles("GetCompletedJobSpectraS3")
def show_completed_job(call: Call) -> Answer:
    """Show the record of a completed job."""
    return Answer(job_record(job_that_is(call, "COMPLETED", "completed_job")))


@handles("GetCanceledJobSpectraS3")
def show_canceled_job(call: Call) -> Answer:
    """Show the record of a canceled job."""
    return Answer(job_record(job_that_is(call, "CANCELED", "canceled_job")))


@handles("ClearAllCompletedJobsSpectraS3")
def clear_completed_jobs(call: Call) -> Answer:
    """Forget the completed jobs."""
    call.world.database.change("DELETE FROM job WHERE status = 'COMPLETED'")
    return Answer()


@handles("ClearAllCanceledJobsSpectraS3")
def clear_canceled_jobs(call: Call) -> Answer:
    """Forget the canceled jobs, but for those that have left complete objects which are not on media yet."""
    unstored = "SELECT chunk.job_id FROM chunk JOIN entry ON entry.chunk_id = chunk.id WHERE stored IS NULL"
    is_over = f"(request_type <> 'PUT' OR id NOT IN ({unstored}))"
    call.world.database.change(f"DELETE FROM job WHERE status = 'CANCELED' AND {is_over}")
    return Answer()


def open_jobs(call: Call) -> list[Job]:
    """Return the jobs under way that meet the conditions of the call, latest first."""
    condition, values = _condition(call, "IN_PROGRESS")
    return call.world.database.all(Job, f"WHERE {condition} ORDER BY {_OPENED}", *values)


def job_that_is(call: Call, status: str, *arguments: str) -> Job:
    """Return the job that one of the arguments names, if it is in the given state."""
    job_id = next(name for name in map(call.arguments.text, arguments) if name is not None)
    job = find_job(call.world, job_id)
    if job.status != status:
        raise not_found(f"No job {job_id} is {status}.")
    return job


def _page(call: Call, status: str, order: str) -> Answer:
    database = call.world.database
    condition, values = _condition(call, status)
    total = int(database.value(f"SELECT count(*) FROM job WHERE {condition}", *values))

    def place_after(marker: str) -> int:
        ids = database.column(f"SELECT id FROM job WHERE {condition} ORDER BY {order}", *values)
        if marker not in ids:
            raise bad_request(f"page_start_marker is no job of this list: {marker}", "InvalidArgument")
        return ids.index(marker) + 1

    begin, length = window(call, total, place_after)
    jobs = database.all(Job, f"WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?", *values, length, begin)
    return page_answer([job_record(job) for job in jobs], begin, total)


def _condition(call: Call, status: str) -> tuple[str, list[object]]:
    """Return the conditions of a call in SQL, with their values."""
    wanted = {name: value for name, value in call.arguments.given().items() if name in _COLUMNS}
    limit, limits = job_limit(call)
    terms = ["status = ?", *(_term(_COLUMNS[name], value) for name, value in wanted.items()), limit]
    values = (_resolve(call.world, name, value) for name, value in wanted.items())
    return " AND ".join(terms), [status, *values, *limits]


def _term(column: str, value: object) -> str:
    is_pattern = isinstance(value, str) and "%" in value
    return f"{column} GLOB ?" if is_pattern else f"{column} = ?"


def _resolve(world: World, name: str, value: object) -> object:
    """Return what a column has to be: ids in the place of names, and a pattern in which only % is special."""
    if name == "bucket_id":
        return find_bucket(world, str(value)).id
    if name == "user_id":
        return find_record(world, "SpectraUser", str(value))["id"]
    if isinstance(value, str) and "%" in value:
        return pattern(value)
    return value
