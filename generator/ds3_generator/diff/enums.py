"""What changed about enums and their constants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ds3_contract import Contract, Enum, EnumValue

from .changes import Change
from .matching import match

_ADDED = "Code that handles each constant may want it; an SDK without it reads it as text."
_PROPERTIES = "Facts that the server attaches to it; the constant is the same."


def enum_changes(old: Contract, new: Contract) -> Iterator[Change]:
    """Yield what happened to enums and their constants."""
    enums = match(old.enums, new.enums)
    for enum in enums.removed:
        reason = f"ds3.{enum.name} is gone; code that names it fails."
        yield Change("enum", enum.name, "enum removed", "breaking", reason, old=_size(enum))
    for enum in enums.added:
        reason = f"New enum. {enum.summary}"
        yield Change("enum", enum.name, "enum added", "compatible", reason, new=_size(enum))
    for before, after in enums.kept:
        yield from _value_changes(before, after)


def _value_changes(old: Enum, new: Enum) -> Iterator[Change]:
    values = match(old.values, new.values)
    blank = Change("enum", new.name, "", "compatible", "")
    for value in values.removed:
        reason = f"ds3.{new.name}.{value.name} is gone: code that names it fails, and the server may refuse the text."
        yield replace(blank, part=value.name, kind="constant removed", verdict="breaking", reason=reason)
    for value in values.added:
        yield replace(blank, part=value.name, kind="constant added", reason=_ADDED)
    for before, after in values.kept:
        if dict(before.properties) != dict(after.properties):
            change = replace(blank, part=after.name, kind="constant properties changed", reason=_PROPERTIES)
            yield replace(change, old=_differing(before, after), new=_differing(after, before))


def _size(enum: Enum) -> str:
    count = len(enum.values)
    return f"{count} {'constant' if count == 1 else 'constants'}"


def _differing(value: EnumValue, other: EnumValue) -> str:
    known = set(other.properties)
    return ", ".join(f"{name}={text}" for name, text in value.properties if (name, text) not in known)
