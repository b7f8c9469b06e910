"""Records that there may be only one of.

The contract does not say which; names are unique where records are shown by name, and what ties other records
together ties them once.
"""

from __future__ import annotations

from ds3_contract import Contract

from ...errors import conflict
from ...state.records import Fields
from ..world import Call
from .kinds import fields_of, operations_of

_TELLING = ("permission", "tape_type", "priority", "request_type")
"""Fields in which records may differ that tie the same things together."""


def refuse_double(call: Call, kind: str, record: Fields) -> None:
    """Refuse a new or changed record if there is such a one."""
    records = call.world.store.records
    for name in _keys(call.world.contract, call.operation.resource, kind):
        for other in records.having(kind, name, record.get(name)):
            if record.get(name) and other["id"] != record.get("id"):
                raise conflict(f"{kind} exists already: {record[name]}")
    ties = _ties(call.world.contract, call.operation.resource, kind)
    for other in records.having(kind, ties[0], record.get(ties[0])) if ties else ():
        if other["id"] != record.get("id") and all(other.get(name) == record.get(name) for name in ties):
            raise conflict(f"{kind} exists already: {other['id']}")


def _keys(contract: Contract, resource: str | None, kind: str) -> list[str]:
    is_shown = any(operations_of(contract, resource, "show"))
    return [name for name in ("name", "auth_id") if is_shown and name in fields_of(contract, kind)]


def _ties(contract: Contract, resource: str | None, kind: str) -> list[str]:
    fields = fields_of(contract, kind)
    creations = list(operations_of(contract, resource, "create"))
    if "notification_end_point" in fields or any(_keys(contract, resource, kind)):
        return []
    given = {argument.name for creation in creations for argument in creation.arguments}
    return [name for name, field in fields.items() if name in given and (field.references or name in _TELLING)]
