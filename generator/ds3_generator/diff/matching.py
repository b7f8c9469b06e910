"""Which things two contracts share, and which only one of them has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ds3_contract import Argument, Enum, EnumValue, Field, Operation, Status, Type

Thing = TypeVar("Thing", Operation, Argument, Status, Type, Field, Enum, EnumValue)


@dataclass(frozen=True, slots=True)
class Matched(Generic[Thing]):
    """Things of two contracts, matched by name, in the order of their contract."""

    removed: tuple[Thing, ...]
    added: tuple[Thing, ...]
    kept: tuple[tuple[Thing, Thing], ...]
    """Old and new."""


def match(old: Iterable[Thing], new: Iterable[Thing]) -> Matched[Thing]:
    """Match things by name, statuses by code."""
    before, after = {name_of(thing): thing for thing in old}, {name_of(thing): thing for thing in new}
    return Matched(
        removed=tuple(thing for name, thing in before.items() if name not in after),
        added=tuple(thing for name, thing in after.items() if name not in before),
        kept=tuple((before[name], thing) for name, thing in after.items() if name in before),
    )


def name_of(thing: Thing) -> str:
    """Return what tells a thing from its neighbours."""
    return str(thing.code) if isinstance(thing, Status) else thing.name
