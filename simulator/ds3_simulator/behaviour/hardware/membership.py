"""Where a tape or pool belongs, and what is on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...state.records import Fields
from ..world import World

_KINDS = ("Tape", "Pool")


def storage_domain_of(world: World, medium: Fields) -> str | None:
    """Return the id of the storage domain that a medium is assigned to: old contracts name it, later ones a member."""
    member = world.store.records.get("StorageDomainMember", medium.get("storage_domain_member_id") or "")
    domain = member["storage_domain_id"] if member else medium.get("storage_domain_id")
    return None if domain is None else str(domain)


def media_of(world: World, domain: str) -> Iterator[Fields]:
    """Yield the tapes and pools that are assigned to a storage domain."""
    for kind in _KINDS:
        for medium in world.store.records.all(kind):
            if storage_domain_of(world, medium) == domain:
                yield medium


def holds_data(world: World, medium: Fields) -> bool:
    """Whether there are copies of blobs on a medium."""
    return bool(world.database.value("SELECT 1 FROM copy WHERE medium_id = ? LIMIT 1", medium["id"]))


def wiped(world: World, medium: Fields) -> Fields:
    """Return a medium as it is when all that was on it is gone, and nobody owns it any more."""
    world.database.change("DELETE FROM copy WHERE medium_id = ?", medium["id"])
    blank: Fields = {
        "assigned_to_storage_domain": False,
        "storage_domain_member_id": None,
        "storage_domain_id": None,
        "bucket_id": None,
        "full_of_data": False,
        "available_raw_capacity": medium.get("total_raw_capacity"),
        "available_capacity": medium.get("total_capacity"),
        "used_capacity": 0,
    }
    return medium | {name: value for name, value in blank.items() if name in medium}


def unload(world: World, drives: Iterable[Fields]) -> None:
    """Take the tapes out of drives, so that they can go."""
    for drive in drives:
        world.store.records.save(drive | {"tape_id": None})
