"""What each operation does; importing this package fills the table of behaviours."""

from . import (
    buckets,
    chunks,
    deletion,
    get_job,
    get_object,
    jobs,
    object_details,
    put_job,
    put_object,
    records,
    service,
    system,
    users,
)

__all__ = [
    "buckets",
    "chunks",
    "deletion",
    "get_job",
    "get_object",
    "jobs",
    "object_details",
    "put_job",
    "put_object",
    "records",
    "service",
    "system",
    "users",
]
