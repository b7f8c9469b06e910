"""What becomes of those who refer to a record that is deleted: the contract says."""

from __future__ import annotations

from collections.abc import Iterator

from ds3_contract import Field

from ...errors import conflict
from ...state.records import Fields
from ..world import World


def delete(world: World, kind: str, record: Fields) -> None:
    """Delete a record, and what cannot be without it; a refusal if it is in use."""
    columns = "? IN (data_policy_id, user_id)"
    if world.database.value(f"SELECT 1 FROM bucket WHERE {columns} LIMIT 1", record["id"]):
        raise conflict(f"{kind} is used by a bucket: {record['id']}")
    for holder_kind, field, holder in _holders(world, kind, record):
        if field.on_delete == "delete":
            delete(world, holder_kind, holder)
        elif field.on_delete == "null":
            world.store.records.save(holder | {field.name: None})
        else:
            raise conflict(f"{kind} is used by a {holder_kind}: {holder['id']}")
    world.store.records.remove(record["id"])


def _holders(world: World, kind: str, record: Fields) -> Iterator[tuple[str, Field, Fields]]:
    """Yield the records that refer to one, each with its type and the field that does."""
    for type_ in world.contract.types:
        for field in type_.fields:
            if field.references == kind:
                holders = world.store.records.all(type_.name)
                yield from ((type_.name, field, each) for each in holders if each.get(field.name) == record["id"])
