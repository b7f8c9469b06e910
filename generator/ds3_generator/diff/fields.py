"""What changed about the fields of a type, as code sees them that reads answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ds3_contract import Contract, Field, Type

from ..build.types import field_type
from .changes import Change
from .field_rules import FIELD_RULES
from .matching import match
from .rules import applied

Contracts = tuple[Contract, Contract]
"""Old and new: an annotation depends on what else the contract declares."""


def field_changes(old: Type, new: Type, contracts: Contracts, blank: Change) -> Iterator[Change]:
    """Yield what happened to the fields; `blank` is a change of their type, to be filled in."""
    fields = match(old.fields, new.fields)
    for field in fields.removed:
        change = replace(blank, part=field.name, kind="field removed", old=_annotation(contracts[0], field))
        yield replace(change, verdict="breaking", reason=_removal(field, fields.added))
    for field in fields.added:
        change = replace(blank, part=field.name, kind="field added", new=_annotation(contracts[1], field))
        yield replace(change, reason=f"Can be read; an appliance that does not send it {_absence(field)}.")
    for before, after in fields.kept:
        change = replace(blank, part=after.name)
        yield from _type_change(before, after, contracts, change)
        yield from _layout_change(before, after, change)
        yield from applied(FIELD_RULES, before, after, change)


def _removal(field: Field, added: tuple[Field, ...]) -> str:
    heir = next((other.name for other in added if other.tag == field.tag), "")
    reason = "Code that reads it fails: the model has no such attribute"
    return f"{reason}; {heir} reads the tag {field.tag} now." if heir else f"{reason}."


def _absence(field: Field) -> str:
    if field.layout:
        return "leaves it empty"
    return "leaves it None" if field.optional else "makes reading it raise MissingField"


def _type_change(old: Field, new: Field, contracts: Contracts, change: Change) -> Iterator[Change]:
    before = _annotation(contracts[0], replace(old, optional=False))
    after = _annotation(contracts[1], replace(new, optional=False))
    if before != after:
        reason = f"Reading it gives {after}, no longer {before}."
        yield replace(change, kind="field type changed", verdict="breaking", reason=reason, old=before, new=after)
    elif old.type != new.type:
        reason = f"Reading it gives {after} as before."
        yield replace(change, kind="field type changed", reason=reason, old=old.type, new=new.type)


def _layout_change(old: Field, new: Field, change: Change) -> Iterator[Change]:
    before, after = _layout(old), _layout(new)
    if before == after or not (old.layout and new.layout):
        return
    reason = "A list as before; an appliance of the other API sends it otherwise, and it comes out empty."
    yield replace(change, kind="field layout changed", verdict="breaking", reason=reason, old=before, new=after)


def _layout(field: Field) -> str:
    return " ".join(filter(None, (field.layout, field.wrapper)))


def _annotation(contract: Contract, field: Field) -> str:
    single = field_type(contract, field.type).annotation
    if field.layout:
        return f"list[{single}]"
    return f"{single} | None" if field.optional else single
