"""What changed about types."""

from __future__ import annotations

from collections.abc import Iterator

from ds3_contract import Contract, Type

from .changes import Change
from .fields import field_changes
from .matching import match
from .rules import Rule, always, applied

_RULES = (
    Rule("root", "root tag changed", always("compatible", "Only the document's tag differs; it reads the same.")),
    Rule("notification", "notification changed", always("compatible", "A fact about its use; the model is the same.")),
    Rule("listing", "listing changed", always("compatible", "A fact about its use; the model is the same.")),
)


def type_changes(old: Contract, new: Contract) -> Iterator[Change]:
    """Yield what happened to types and their fields."""
    types = match(old.types, new.types)
    for type_ in types.removed:
        reason = f"ds3.{type_.name} is gone; code that names it fails."
        yield Change("type", type_.name, "type removed", "breaking", reason, old=_size(type_))
    for type_ in types.added:
        reason = f"New model. {type_.summary}"
        yield Change("type", type_.name, "type added", "compatible", reason, new=_size(type_))
    for before, after in types.kept:
        blank = Change("type", after.name, "", "compatible", "")
        yield from applied(_RULES, before, after, blank)
        yield from field_changes(before, after, (old, new), blank)


def _size(type_: Type) -> str:
    count = len(type_.fields)
    return f"{count} {'field' if count == 1 else 'fields'}"
