"""Which errors of a call pass when it is repeated, and how long to wait before that."""

from __future__ import annotations

from ..errors import ApiError, Busy, Conflict, Gone, JobEnded, NotFound, ServerError, TransportError
from .options import Limits

_PASSING = (ServerError, Busy, Conflict)
REFUSED_IF_THERE = (Conflict, NotFound, Gone)
"""What a PUT is answered when its blob, or all of its job, has arrived before: the next poll tells."""

_JOB_IS_GONE = (NotFound, Gone)


def final_error(error: BaseException, tries: int, limits: Limits, job_id: str | None) -> BaseException | None:
    """Return what the job is to fail with after so many tries; None when another try may help."""
    if isinstance(error, _JOB_IS_GONE):
        ended = JobEnded(str(error), job_id=job_id)
        ended.__cause__ = error
        return ended
    if _may_pass(error) and tries < limits.blob_tries:
        return None
    if tries > 1:
        error.add_note(f"the last of {tries} tries")
    return error


def pause_after(error: BaseException, tries: int, limits: Limits) -> float:
    """Return the seconds to wait after this failure: twice as long each time, or what the server asks."""
    asked = error.retry_after if isinstance(error, ApiError) else None
    doubled = limits.default_wait * 2.0 ** min(tries - 1, 30)
    return min(max(doubled, asked or 0.0), limits.maximum_wait)


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, TransportError):
        return not error.lasting
    return isinstance(error, _PASSING)
