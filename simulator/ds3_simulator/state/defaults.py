"""New records as the contract's defaults have them."""

from __future__ import annotations

from typing import Any

from ds3_contract import Contract, Field

from .records import Fields

_BLANK: dict[str, Any] = {"boolean": False, "integer": 0, "long": 0, "double": 0.0, "string": ""}


def new_record(contract: Contract, kind: str, now: int) -> Fields:
    """Return the fields of a new record of a type, as far as the contract says what they are."""
    fields = [field for field in contract.type(kind).fields if field.name != "id"]
    return {field.name: _default(contract, field, now) for field in fields}


def _default(contract: Contract, field: Field, now: int) -> Any:
    constants = [value.name for enum in contract.enums if enum.name == field.type for value in enum.values]
    # A contract may name a default that is none of the constants.
    if field.default is not None and field.default in (constants or [field.default]):
        return _value(field, field.default, now)
    if field.optional or field.references:
        return None
    return constants[0] if constants else _BLANK.get(field.type)


def _value(field: Field, text: str, now: int) -> Any:
    if field.type == "date":
        return now
    if field.type == "boolean":
        return text == "true"
    if field.type in ("integer", "long"):
        return int(text)
    return float(text) if field.type == "double" else text
