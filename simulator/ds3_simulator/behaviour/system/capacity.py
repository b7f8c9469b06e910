"""How much room there is on media, and how much is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...state.records import Fields
from ...wire.encoder import Values
from ..hardware.membership import storage_domain_of
from ..lookup import find_bucket, find_record
from ..table import handles_action
from ..world import Answer, Call

_NAMES = {"Tape": ("total_raw_capacity", "available_raw_capacity"), "Pool": ("total_capacity", "available_capacity")}


@handles_action("list", resource="capacity_summary")
def sum_up_capacity(call: Call) -> Answer:
    """Sum up tapes and pools: all, those of a storage domain, or those of it that hold anything of a bucket."""
    return Answer({kind.lower(): _summary(call, kind, _media(call, kind)) for kind in _NAMES})


def _summary(call: Call, kind: str, media: Iterable[Fields]) -> Values:
    total_name, free_name = _NAMES[kind]
    allocated = free = used = 0
    bucket_id = _bucket_id(call)
    for medium in media:
        total, left = medium[total_name] or 0, medium[free_name] or 0
        allocated += total if medium["assigned_to_storage_domain"] else 0
        free += left
        used += total - left if bucket_id is None else _used_by(call, bucket_id, medium)
    return {"physical_allocated": allocated, "physical_free": free, "physical_used": used}


def _media(call: Call, kind: str) -> Iterator[Fields]:
    """Yield the media of a kind that the call asks about."""
    prefix = kind.lower() + "_"
    wanted = {name: call.arguments.text(prefix + name) for name in ("state", "type", "health")}
    domain, bucket_id = call.arguments.text("storage_domain_id"), _bucket_id(call)
    domain_id = find_record(call.world, "StorageDomain", domain)["id"] if domain else None
    for medium in call.world.store.records.all(kind):
        if all(value in (None, medium.get(name)) for name, value in wanted.items()):
            belongs = domain_id is None or storage_domain_of(call.world, medium) == domain_id
            if belongs and (bucket_id is None or _used_by(call, bucket_id, medium)):
                yield medium


def _bucket_id(call: Call) -> str | None:
    key = call.arguments.text("bucket_id")
    return find_bucket(call.world, key).id if key else None


def _used_by(call: Call, bucket_id: str, medium: Fields) -> int:
    query = """
        SELECT ifnull(sum(copy.length), 0) FROM copy JOIN blob ON blob.id = copy.blob_id
        JOIN object ON object.id = blob.object_id WHERE medium_id = ? AND bucket_id = ?
    """
    return int(call.world.database.value(query, medium["id"], bucket_id))
