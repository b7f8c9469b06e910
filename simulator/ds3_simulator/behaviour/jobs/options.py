"""What a client says when it opens a job, beyond what every job has; kept with the job as JSON."""

from __future__ import annotations

import json
from typing import Any

from ...state.records import Fields
from ...state.rows import Job
from ..world import Call, World

ORDER = "chunk_client_processing_order_guarantee"
IN_ORDER = "IN_ORDER"
STAGE = "stage"
"""Marks the jobs that bring blobs into cache, which are shown as GET jobs."""

Options = dict[str, Any]

# What holds if neither the client nor the data policy says otherwise.
_FLAGS = {
    "aggregating": False,
    "dead_job_cleanup_allowed": True,
    "implicit_job_id_resolution": False,
    "minimize_spanning_across_media": False,
    "protected": False,
    "verify_after_write": False,
}


def read_options(call: Call, policy: Fields, **others: Any) -> Options:
    """Return the options of the job that a call opens."""
    usual = _FLAGS | {
        "minimize_spanning_across_media": bool(policy.get("always_minimize_spanning_across_media")),
        "verify_after_write": bool(policy.get("default_verify_after_write")),
    }
    options: Options = {name: call.arguments.flag(name, default) for name, default in usual.items()}
    options[ORDER] = call.arguments.text(ORDER) or IN_ORDER
    return options | others


def options_of(job: Job) -> Options:
    """Return the options of a job."""
    options: Options = json.loads(job.options)
    return options


def save_options(world: World, job: Job, **changes: Any) -> None:
    """Change options of a job."""
    job.options = json.dumps(options_of(job) | changes)
    world.database.change("UPDATE job SET options = ? WHERE id = ?", job.options, job.id)
