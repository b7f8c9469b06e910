"""What becomes of those who refer to a record that is deleted: the contract says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ds3_contract import Field

from ...errors import conflict
from ...state.records import Fields
from ..world import World


@dataclass(frozen=True, slots=True)
class _Table:
    """Where things are kept that are no records."""

    name: str
    columns: tuple[str, ...]
    condition: str = ""


_JOB_COLUMNS = ("bucket_id", "user_id")
_TABLES = {
    "Bucket": _Table("bucket", ("data_policy_id", "user_id")),
    "ActiveJob": _Table("job", _JOB_COLUMNS, " AND status = 'IN_PROGRESS'"),
    "CompletedJob": _Table("job", _JOB_COLUMNS, " AND status = 'COMPLETED'"),
    "CanceledJob": _Table("job", _JOB_COLUMNS, " AND status = 'CANCELED'"),
}


def delete(world: World, kind: str, record: Fields) -> None:
    """Delete a record, and what cannot be without it; a refusal if it is in use."""
    # The record goes first, in case that records refer to each other; a refusal undoes it.
    world.store.records.remove(record["id"])
    world.database.change("DELETE FROM copy WHERE medium_id = ?", record["id"])
    release(world, kind, record["id"])


def release(world: World, kind: str, gone: str) -> None:
    """Do to those who refer to a thing that goes (a bucket, say, or a record) what the contract says."""
    for type_name, field in _referring(world, kind):
        if type_name in _TABLES:
            _release_rows(world, type_name, field, gone)
        else:
            for found in world.store.records.having(type_name, field.name, gone):
                # One holder may go with another.
                holder = world.store.records.get(type_name, found["id"])
                if holder is not None:
                    _release_holder(world, type_name, field, holder)


def _release_holder(world: World, kind: str, field: Field, holder: Fields) -> None:
    if field.on_delete == "null":
        world.store.records.save(holder | {field.name: None})
    elif field.on_delete:
        # The vendor's `default` says no more than that something happens: holders go, too.
        delete(world, kind, holder)
    else:
        raise conflict(f"It is used by a {kind}: {holder['id']}")


def _release_rows(world: World, kind: str, field: Field, gone: str) -> None:
    table = _TABLES[kind]
    if field.name not in table.columns:
        return
    rows = f"FROM {table.name} WHERE {field.name} = ?{table.condition}"
    if field.on_delete:
        world.database.change(f"DELETE {rows}", gone)
    elif holder := world.database.value(f"SELECT id {rows} LIMIT 1", gone):
        raise conflict(f"It is used by a {kind}: {holder}")


def _referring(world: World, kind: str) -> Iterator[tuple[str, Field]]:
    """Yield the fields that refer to a type, each with the type it is in."""
    for type_ in world.contract.types:
        for field in type_.fields:
            if field.references == kind and field.name != "id":
                yield type_.name, field
