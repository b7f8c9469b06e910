"""Which calls may be made twice: the tables of ``repeats.toml``."""

from __future__ import annotations

from ds3_contract import ContractError

from ..overlays import Overlays, Table
from .source import Handler


def is_idempotent(handler: Handler, name: str, overlays: Overlays) -> bool:
    """Return whether the operation `name` may be repeated; the import stops when no table tells."""
    exceptions = overlays.table("repeats", "operations")
    if exceptions.get(name) is not None:
        return _told(exceptions, name)
    command = handler.attributes.get("Operation")
    table, key = ("commands", command.lower()) if command else ("verbs", handler.verb)
    return _told(overlays.table("repeats", table), key)


def _told(table: Table, key: str) -> bool:
    told = table.need(key, "whether a repeat does no harm")
    if not isinstance(told, bool):
        raise ContractError(f"{table.place}: `{key}` must be true or false, not {told!r}")
    return told
