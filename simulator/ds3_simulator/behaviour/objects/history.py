"""The history of buckets: which versions of objects came, went, or became the latest."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from ...events import Occurrence
from ...state.identity import new_id
from ...state.rows import Event, StoredObject
from ..world import World

CREATED, DELETED, MARKED, UNMARKED = "CREATE", "DELETE", "MARK_LATEST", "UNMARK_LATEST"


def note(world: World, kind: str, versions: Iterable[StoredObject]) -> None:
    """Write into the history what happened to versions of one bucket; listeners hear of it once that is certain."""
    events = [Event(new_id(), each.bucket_id, kind, each.name, each.id, each.created) for each in versions]
    if not events:
        return
    with world.database.transaction():
        last = world.database.insert(*events)
        world.database.afterwards(partial(world.events.emit, _occurrence(events, last)))


def _occurrence(events: list[Event], last: int) -> Occurrence:
    first = last - len(events) + 1
    changes = [{"id": event.id, "sequence_number": number} for number, event in enumerate(events, first)]
    values = {"bucket_id": events[0].bucket_id, "changes": changes, "last_processed_event": last}
    return Occurrence("bucket_changes", values)
