"""The history of buckets is read."""

from __future__ import annotations

from ...access.limits import object_limit
from ...errors import bad_request
from ...state.rows import Event
from ...wire.encoder import Values
from ..lookup import find_bucket
from ..paging import page_answer, window
from ..table import handles
from ..world import Answer, Call, World
from .object_filters import Filter


@handles("GetBucketHistorySpectraS3")
def list_history(call: Call) -> Answer:
    """List what happened to the objects of one bucket or all, in order, from a sequence number on."""
    database, wanted = call.world.database, _wanted(call)
    total = int(database.value(f"SELECT count(*) FROM event WHERE {wanted.condition}", *wanted.values))
    begin, length = window(call, total, lambda marker: _place_after(call.world, wanted, marker))
    rest = f"WHERE {wanted.condition} ORDER BY sequence LIMIT ? OFFSET ?"
    events = database.all(Event, rest, *wanted.values, length, begin)
    return page_answer([_values(event) for event in events], begin, total)


def _wanted(call: Call) -> Filter:
    limit, limits = object_limit(call)
    least = call.arguments.number("min_sequence_number") or 0
    if "bucket_id" not in call.arguments:
        return Filter(f"{limit} AND sequence >= ?", (*limits, least))
    bucket = find_bucket(call.world, call.arguments.required("bucket_id"))
    return Filter("bucket_id = ? AND sequence >= ?", (bucket.id, least))


def _place_after(world: World, wanted: Filter, marker: str) -> int:
    """Return how many of the wanted events stand before the one behind the marker."""
    last = world.database.value("SELECT sequence FROM event WHERE id = ?", marker)
    if last is None:
        raise bad_request(f"page_start_marker is no event: {marker}", "InvalidArgument")
    query = f"SELECT count(*) FROM event WHERE {wanted.condition} AND sequence <= ?"
    return int(world.database.value(query, *wanted.values, last))


def _values(event: Event) -> Values:
    return {
        "id": event.id,
        "bucket_id": event.bucket_id,
        "object_creation_date": event.object_created,
        "object_name": event.object_name,
        "sequence_number": event.sequence,
        "type": event.kind,
        "version_id": event.version_id,
    }
