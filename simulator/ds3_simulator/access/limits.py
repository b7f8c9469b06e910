"""What lists show to users who may not see everything, as conditions in SQL with the values for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .rights import Rights
from .rules import ANY, JOB, LIST

if TYPE_CHECKING:
    from ..behaviour.world import Call

Condition = tuple[str, tuple[object, ...]]

_EVERYTHING: Condition = ("1", ())
_IN_BUCKETS = "bucket_id IN (SELECT value FROM json_each(?))"


def object_limit(call: Call) -> Condition:
    """Return which objects a list may show: those in buckets that the user may list."""
    rights = Rights(call.world)
    if rights.is_unbounded(call.user):
        return _EVERYTHING
    return _IN_BUCKETS, (json.dumps(rights.buckets_with(call.user, LIST)),)


def job_limit(call: Call) -> Condition:
    """Return which jobs a call may be about: the user's own, and those in buckets on which the right is there."""
    rights = Rights(call.world)
    if rights.is_unbounded(call.user):
        return _EVERYTHING
    buckets = rights.buckets_with(call.user, ANY if call.operation.verb == "GET" else JOB)
    return f"(user_id = ? OR {_IN_BUCKETS})", (call.user["id"], json.dumps(buckets))
