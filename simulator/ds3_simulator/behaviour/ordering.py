"""The order in which lists come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ds3_contract import Contract, Field

from ..wire.encoder import Values

_NUMBERS = ("integer", "long", "double", "date", "boolean")


def in_order(contract: Contract, kind: str, rows: Sequence[Values]) -> list[Values]:
    """Return rows as the contract sorts their type: by its keys, and by id where these are equal."""
    keys = sorted((field for field in contract.type(kind).fields if field.sort), key=lambda each: -abs(each.sort or 0))
    ordered = sorted(rows, key=lambda row: str(row.get("id")))
    for field in keys:
        ordered = by_field(contract, field, ordered, descending=(field.sort or 0) < 0)
    return ordered


def by_field(contract: Contract, field: Field, rows: Sequence[Values], *, descending: bool = False) -> list[Values]:
    """Return rows sorted by one field: numbers as numbers, constants as they are declared, nulls as if greatest."""
    ranks = {value.name: rank for enum in contract.enums if enum.name == field.type for rank, value in _ranked(enum)}

    def key(row: Values) -> tuple[bool, Any]:
        value = row.get(field.name)
        if value is None:
            return True, 0
        if field.type in _NUMBERS:
            return False, value
        return False, ranks.get(value, len(ranks)) if ranks else str(value)

    return sorted(rows, key=key, reverse=descending)


def _ranked(enum: Any) -> list[tuple[int, Any]]:
    return list(enumerate(enum.values))
