"""Tapes."""

from __future__ import annotations

from dataclasses import replace

from ...errors import bad_request, conflict
from ...state.records import Fields
from ...wire.documents import read_objects
from ...wire.encoder import Values
from ...wire.target import plain
from ..filters import meets
from ..lookup import find_bucket, find_record
from ..ordering import by_field, in_order
from ..paging import page
from ..resources.given import given_fields, wanted_fields
from ..resources.records import named_record
from ..resources.references import delete
from ..table import handles_action, telling
from ..world import Answer, Call, World
from .carrying_out import command_many, command_one
from .commands import Command, in_state, now_in, setting
from .membership import holds_data, storage_domain_of, unload, wiped

_INSPECTED = {"PENDING_INSPECTION": "NORMAL", "UNKNOWN": "NORMAL"}
_WAITING_OUTSIDE = ("EJECT_TO_EE_IN_PROGRESS", "EJECT_FROM_EE_PENDING")


def _forbids_ejection(call: Call, tape: Fields) -> str | None:
    domain = call.world.store.records.get("StorageDomain", storage_domain_of(call.world, tape) or "")
    return "its storage domain does not allow ejection." if domain and not domain["media_ejection_allowed"] else None


def _needs_force(call: Call, tape: Fields) -> str | None:
    if call.arguments.flag("force"):
        return None
    in_use = tape["assigned_to_storage_domain"] or holds_data(call.world, tape)
    return "it belongs to a storage domain, so that it is formatted by force only." if in_use else None


def _not_assigned(_: Call, tape: Fields) -> str | None:
    return None if tape["assigned_to_storage_domain"] else "it belongs to no storage domain."


def _wipe(call: Call, tape: Fields) -> Fields:
    return wiped(call.world, tape)


def _eject(call: Call, tape: Fields) -> Fields:
    out = call.world.settings.tapes_taken_out
    now = call.world.clock.now()
    marks: Fields = {"eject_date": now if out else None, "eject_pending": None if out else now}
    given = {name: call.arguments.text(name) for name in ("eject_label", "eject_location") if name in call.arguments}
    return tape | marks | given


def _bring_back(call: Call, tape: Fields) -> Fields:
    return setting(eject_date=None, eject_pending=None, eject_label=None, eject_location=None)(call, tape)


COMMANDS = {
    "eject": Command(fact="physically_present", ends="EJECTED", objection=_forbids_ejection, effect=_eject),
    "cancel_eject": Command(_WAITING_OUTSIDE, ends="NORMAL", goes_back=True, effect=_bring_back),
    "format": Command(fact="tape_command_allowed", ends="NORMAL", objection=_needs_force, effect=_wipe),
    "cancel_format": Command(("FORMAT_PENDING",), ends="PENDING_INSPECTION", goes_back=True),
    "import": Command(("FOREIGN",), ends="NORMAL"),
    "cancel_import": Command(("IMPORT_PENDING", "RAW_IMPORT_PENDING"), ends="FOREIGN", goes_back=True),
    "inspect": Command(fact="inspection_allowed", turns=_INSPECTED, effect=now_in("last_accessed")),
    "online": Command(("OFFLINE", "EJECTED"), ends="NORMAL", goes_back=True, effect=_bring_back),
    "cancel_online": Command(("ONLINE_PENDING",), ends="OFFLINE", goes_back=True),
    "verify": Command(fact="load_into_drive_allowed", effect=now_in("last_verified", "last_accessed")),
    "cancel_verify": Command(fact="physically_present", effect=setting(verify_pending=None)),
    "mark_for_compaction": Command(("NORMAL",), objection=_not_assigned),
}
"""What takes a library hours is over at once, so that hardly anything is ever there to be canceled."""

_GONE = ("LOST", "EJECTED", "OFFLINE")


def _command(call: Call) -> Command:
    """Return what is asked for, as the appliance is set up."""
    command = COMMANDS[telling(call.operation).partition(" ")[0]]
    if command is COMMANDS["eject"] and not call.world.settings.tapes_taken_out:
        return replace(command, ends="EJECT_FROM_EE_PENDING")
    if command is COMMANDS["import"] and "bucket_id" in call.arguments:
        return replace(command, states=("LTFS_WITH_FOREIGN_DATA",))  # Raw: what others wrote goes into the bucket.
    return command


@handles_action("modify", *COMMANDS, resource="tape")
def command_tape(call: Call) -> Answer:
    """Do something with one tape."""
    return command_one(call, _command(call))


@handles_action("bulk-modify", *COMMANDS, "eject blobs", resource="tape")
def command_tapes(call: Call) -> Answer:
    """Do something with all tapes, or with those of a storage domain."""
    return command_many(call, _command(call), _wanted(call))


@handles_action("modify", resource="tape")
def modify_tape(call: Call) -> Answer:
    """Change a tape's label, role or state."""
    with call.world.database.transaction():
        tape = named_record(call)
        tape = in_state(call.world.contract, tape, call.arguments.text("state") or tape["state"])
        tape |= given_fields(call, "Tape")
        call.world.store.records.save(tape)
    return Answer(tape)


@handles_action("delete", resource="tape")
def delete_tape(call: Call) -> Answer:
    """Forget a tape that is not in the library any more, with all copies on it."""
    with call.world.database.transaction():
        tape = named_record(call)
        if tape["state"] not in _GONE:
            raise conflict(f"Tape {tape['bar_code']} is not lost, but {tape['state']}.")
        unload(call.world, call.world.store.records.having("TapeDrive", "tape_id", tape["id"]))
        delete(call.world, "Tape", tape)
    return Answer()


@handles_action("list", resource="tape")
def list_tapes(call: Call) -> Answer:
    """List tapes, also by storage domain, and in an order that the call asks for."""
    world, wanted = call.world, wanted_fields(call, "Tape")
    tapes = in_order(world.contract, "Tape", [tape for tape in world.store.records.all("Tape") if meets(tape, wanted)])
    domain, key = _domain(call), call.arguments.text("sort_by")
    if domain is not None:
        tapes = [tape for tape in tapes if storage_domain_of(world, dict(tape)) == domain]
    return page(call, _sorted(world, tapes, key) if key else tapes)


def _sorted(world: World, tapes: list[Values], key: str) -> list[Values]:
    """Return tapes sorted by any field; a minus in front of its name turns the order round."""
    name = key.removeprefix("-")
    field = next((each for each in world.contract.type("Tape").fields if plain(each.name) == plain(name)), None)
    if field is None:
        raise bad_request(f"sort_by names no field of a tape: {key}", "InvalidArgument")
    return by_field(world.contract, field, tapes, descending=key.startswith("-"))


def _domain(call: Call) -> str | None:
    """Return the id of the storage domain that the call names, if it names one."""
    key = call.arguments.text("storage_domain") or call.arguments.text("storage_domain_id")
    return str(find_record(call.world, "StorageDomain", key)["id"]) if key else None


def _wanted(call: Call) -> list[Fields]:
    """Return the tapes that a command for many is meant for."""
    world, domain = call.world, _domain(call)
    tapes = world.store.records.all("Tape")
    if telling(call.operation).startswith("eject"):
        bucket = call.arguments.text("bucket_id")
        held = _holding(call, find_bucket(world, bucket).id) if bucket else None
        tapes = [tape for tape in tapes if domain is None or storage_domain_of(world, tape) == domain]
        tapes = [tape for tape in tapes if held is None or tape["id"] in held]
    return tapes


def _holding(call: Call, bucket_id: str) -> set[str]:
    """Return the ids of the media that hold data of a bucket, or of those objects of it that the body lists."""
    query = (
        "SELECT DISTINCT medium_id FROM copy JOIN blob ON blob.id = copy.blob_id"
        " JOIN object ON object.id = blob.object_id WHERE object.bucket_id = ?"
    )
    database = call.world.database
    if call.operation.body is None:
        return set(database.column(query, bucket_id))
    names = {entry.name for entry in read_objects(call.request)}
    return {each for name in names for each in database.column(f"{query} AND object.name = ?", bucket_id, name)}
