"""What a call gives for the fields of a record: checked, and with ids in the place of names."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from ds3_contract import Contract, Field

from ...errors import bad_request
from ...state.records import Fields
from ..lookup import find_bucket, find_job, find_record
from ..objects.names import is_unspeakable
from ..table import not_modelled
from ..world import Call, World
from .kinds import fields_of, has_records, in_query


def given_fields(call: Call, kind: str) -> Fields:
    """Return the arguments that are fields of a record, fit to be stored in it."""
    fields, arguments = fields_of(call.world.contract, kind), call.arguments
    if any(not each.optional and each.name not in fields for each in in_query(call.operation)):
        raise not_modelled(call.operation)
    given = {name: value for name, value in arguments.given().items() if name in fields}
    for name, value in given.items():
        given[name] = _checked(call.world, fields[name], value)
    return given | {name: _nothing(fields[name]) for name in arguments.blank() if name in fields}


def wanted_fields(call: Call, kind: str) -> Fields:
    """Return the arguments that are conditions on the fields of a record; an empty text asks for no value."""
    fields = fields_of(call.world.contract, kind)
    given: Fields = {**dict.fromkeys(call.arguments.blank(), ""), **call.arguments.given()}
    for name in [name for name in given if name not in fields and f"{name}_id" in fields]:
        given[f"{name}_id"] = given.pop(name)
    wanted = {name: value for name, value in given.items() if name in fields}
    return {name: resolve(call.world, fields[name], value) if value != "" else "" for name, value in wanted.items()}


def resolve(world: World, field: Field, value: Any) -> Any:
    """Return the id of what a field refers to, by whatever it was named; a refusal if there is no such thing."""
    kind = field.references
    if kind is None or value is None or field.name == "id":
        return value
    if kind == "Bucket":
        return find_bucket(world, value).id
    if kind == "ActiveJob":
        return find_job(world, value).id
    return find_record(world, kind, value)["id"] if has_records(world.contract, kind) else value


def _checked(world: World, field: Field, value: Any) -> Any:
    if field.pattern and not re.fullmatch(field.pattern, str(value)):
        raise bad_request(f"{field.name} does not match {field.pattern}: {value}", "InvalidArgument")
    if isinstance(value, str) and is_unspeakable(value):
        raise bad_request(f"{field.name} has characters that XML cannot carry: {value}", "InvalidArgument")
    if field.name == "id":
        return _uuid(value)
    _refuse_reserved(world.contract, field, value)
    if field.name == "quiesced" and value == "PENDING":
        return "YES"  # Nothing is under way that would have to end first.
    return resolve(world, field, value)


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise bad_request(f"id is not a UUID: {text}", "InvalidArgument") from None


def _refuse_reserved(contract: Contract, field: Field, value: Any) -> None:
    constants = next((enum.values for enum in contract.enums if enum.name == field.type), ())
    reserved = [each.name for each in constants if dict(each.properties).get("specifiable_by_user") == "false"]
    if value in reserved:
        raise bad_request(f"{field.name} may not be {value}.", "InvalidArgument")


def _nothing(field: Field) -> str | None:
    if field.optional:
        return None
    if field.type == "string" and not field.pattern:
        return ""
    raise bad_request(f"{field.name} must have a value.", "InvalidArgument")
