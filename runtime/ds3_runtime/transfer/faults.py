"""Which errors of a call pass when it is repeated, and how long to wait before that."""

from __future__ import annotations

from ..errors import (
    ApiError,
    Busy,
    Cancelled,
    ChecksumRefused,
    Conflict,
    Gone,
    JobEnded,
    NotFound,
    ServerError,
    TransferError,
    TransportError,
    WorkerLost,
)
from .options import Limits

_PASSING = (ServerError, Busy, Conflict, ChecksumRefused)
REFUSED_IF_THERE = (Conflict, NotFound, Gone)
"""What a PUT is answered when its blob, or all of its job, has arrived before: the next poll tells."""

_JOB_IS_GONE = (NotFound, Gone)
_OF_THE_JOB = (Cancelled, JobEnded)


def final_error(error: BaseException, tries: int, limits: Limits, job_id: str | None) -> BaseException | None:
    """Return what the job is to fail with after so many tries; None when another try may help.

    A busy server is no failure: it is waited for until the patience ends.
    """
    if isinstance(error, _JOB_IS_GONE):
        ended = JobEnded(str(error), job_id=job_id)
        ended.__cause__ = error
        return ended
    if isinstance(error, Busy) or (may_pass(error) and tries < limits.blob_tries):
        return None
    if tries > 1:
        error.add_note(f"the last of {tries} tries")
    return error


def pause_after(error: BaseException, tries: int, limits: Limits) -> float:
    """Return the seconds to wait after this failure: twice as long each time, or what the server asks."""
    asked = error.retry_after if isinstance(error, ApiError) else None
    if isinstance(error, Busy) and asked is not None:
        return min(max(asked, LEAST_WAIT), limits.maximum_wait)
    doubled = limits.default_wait * 2.0 ** min(tries - 1, 30)
    return min(max(doubled, asked or 0.0), limits.maximum_wait)


LEAST_WAIT = 0.1
"""Seconds between two polls that found nothing, even if the server asks for none."""


def may_pass(error: BaseException) -> bool:
    """Whether a repeat of the same call may end otherwise."""
    if isinstance(error, TransportError | WorkerLost):
        return not error.lasting
    return isinstance(error, _PASSING)


def is_about_one_object(error: BaseException) -> bool:
    """Whether the other objects of the job may still be moved."""
    return isinstance(error, ApiError | TransportError | TransferError) and not isinstance(error, _OF_THE_JOB)
