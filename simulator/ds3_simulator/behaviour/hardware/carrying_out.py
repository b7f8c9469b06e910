"""Carries commands out, on one piece of hardware or on all."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import conflict
from ...state.records import Fields
from ...wire.encoder import Values
from ..lookup import find_bucket, find_record
from ..resources.kinds import fields_of, kind_of
from ..resources.records import named_record
from ..world import Answer, Call
from .commands import Command

_REFERENCES = {"data_policy_id": "DataPolicy", "storage_domain_id": "StorageDomain", "user_id": "SpectraUser"}


def command_one(call: Call, command: Command) -> Answer:
    """Carry a command out on the hardware that the path names; a refusal if that cannot be."""
    _check_references(call)
    with call.world.database.transaction():
        medium = named_record(call)
        reason = _unsuitable(call, command, medium) or command.objection(call, medium)
        if reason:
            raise conflict(f"{kind_of(call)} {_label(medium)}: {reason}")
        medium = command.done(call, medium)
        call.world.store.records.save(medium)
    has_body = any(status.type for status in call.operation.accepted)
    return Answer(medium) if has_body else Answer()


def command_many(call: Call, command: Command, media: Iterable[Fields]) -> Answer:
    """Carry a command out on all hardware that is in a state for it; tell of what fails all the same."""
    failures: list[Values] = []
    _check_references(call)
    with call.world.database.transaction():
        for medium in media:
            if _unsuitable(call, command, medium):
                continue
            reason = command.objection(call, medium)
            if reason:
                failures.append({"cause": reason, "tape": medium})
            else:
                call.world.store.records.save(command.done(call, medium))
    told = any(status.code == 207 for status in call.operation.accepted)
    return Answer(rows=failures, status=207) if failures and told else Answer()


def _unsuitable(call: Call, command: Command, medium: Fields) -> str | None:
    field = fields_of(call.world.contract, kind_of(call))["state"]
    if command.suits(call.world.contract, field.type, medium["state"]):
        return None
    return f"this cannot be done while it is {medium['state']}."


def _label(medium: Fields) -> str:
    return str(medium.get("bar_code") or medium.get("name") or medium.get("serial_number") or medium["id"])


def _check_references(call: Call) -> None:
    for name, key in call.arguments.given().items():
        if name in _REFERENCES:
            find_record(call.world, _REFERENCES[name], key)
        elif name == "bucket_id":
            find_bucket(call.world, key)
