"""Which calls may be made twice: the tables of ``repeats.toml``."""

from __future__ import annotations

from ..overlays import Overlays
from .source import Handler


def is_idempotent(handler: Handler, name: str, overlays: Overlays) -> bool:
    """Return whether the operation `name` may be repeated; the import stops when no table tells."""
    exception: bool | None = overlays.table("repeats", "operations").get(name)
    if exception is not None:
        return exception
    command = handler.attributes.get("Operation")
    table, key = ("commands", command.lower()) if command else ("verbs", handler.verb)
    told: bool = overlays.table("repeats", table).need(key, "whether a repeat does no harm")
    return told
