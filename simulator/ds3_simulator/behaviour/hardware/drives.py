"""Tape drives."""

from __future__ import annotations

from collections.abc import Iterator

from ds3_contract import Contract

from ...errors import conflict
from ...notify.failures import report_failure
from ...state.records import Fields
from ...wire.encoder import Values
from ..lookup import find_record
from ..resources.records import named_record
from ..resources.references import delete
from ..table import handles_action, telling
from ..world import Answer, Call
from .carrying_out import command_one
from .commands import Command, now_in, setting

_WORKING = "NORMAL"
_ANY = (_WORKING, "ERROR")


def _clean(call: Call, drive: Fields) -> Fields:
    return now_in("last_cleaned")(call, setting(cleaning_required=False)(call, drive))


COMMANDS = {
    "clean": Command(_ANY, effect=_clean),
    "test": Command(_ANY),
    "cancel_test": Command(_ANY),
    "dump": Command(_ANY),
}

_OUTCOMES = {"clean": "DRIVE_CLEANED", "test": "DRIVE_TEST_SUCCEEDED"}
"""What is told in the list of failures, although all went well."""


@handles_action("modify", *COMMANDS, resource="tape_drive")
def command_drive(call: Call) -> Answer:
    """Do something with a drive."""
    key = call.arguments.text("tape_id")
    tape = find_record(call.world, "Tape", key) if key else None
    answer = command_one(call, COMMANDS[telling(call.operation)])
    _tell(call, answer.values or {}, tape)
    return answer


@handles_action("delete", resource="tape_drive")
def delete_drive(call: Call) -> Answer:
    """Forget a drive that is not there any more."""
    with call.world.database.transaction():
        drive = named_record(call)
        if drive["state"] == _WORKING:
            raise conflict(f"Tape drive {drive['serial_number']} is at work.")
        delete(call.world, "TapeDrive", drive)
    return Answer()


def _tell(call: Call, drive: Values, tape: Fields | None) -> None:
    """Report how a drive was cleaned or tested, with the tape that was used or any other."""
    tape = tape or call.world.store.records.by("Tape", "partition_id", drive["partition_id"])
    outcome = _OUTCOMES.get(telling(call.operation))
    if tape is not None and outcome is not None:
        for kind in _reports(call.world.contract, outcome):
            report_failure(call.world, kind, type=outcome, tape_id=tape["id"], tape_drive_id=drive["id"])


def _reports(contract: Contract, outcome: str) -> Iterator[str]:
    """Yield the types of records that can tell of an outcome."""
    enums = {enum.name for enum in contract.enums if outcome in {value.name for value in enum.values}}
    for type_ in contract.types:
        types = {field.name: field.type for field in type_.fields}
        if "tape_drive_id" in types and types.get("type") in enums and not type_.notification:
            yield type_.name
