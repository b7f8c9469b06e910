"""Pools of disks."""

from __future__ import annotations

from ...errors import conflict
from ...state.records import Fields
from ..resources.records import named_record
from ..resources.references import delete
from ..table import handles_action, telling
from ..world import Answer, Call
from .carrying_out import command_many, command_one
from .commands import Command, now_in
from .membership import holds_data, wiped


def _holds_data(call: Call, pool: Fields) -> str | None:
    return "there is data on it." if holds_data(call.world, pool) else None


def _wipe(call: Call, pool: Fields) -> Fields:
    return wiped(call.world, pool)


COMMANDS = {
    "cancel_import": Command(("IMPORT_PENDING",), ends="FOREIGN"),
    "cancel_verify": Command(("NORMAL",)),
    "compact": Command(("NORMAL",)),
    "deallocate": Command(("NORMAL", "BLANK"), objection=_holds_data, effect=_wipe),
    "format": Command(("FOREIGN",), ends="NORMAL", effect=_wipe),
    "import": Command(("FOREIGN",), ends="NORMAL"),
    "verify": Command(("NORMAL",), effect=now_in("last_verified", "last_accessed")),
}


@handles_action("modify", *COMMANDS, resource="pool")
def command_pool(call: Call) -> Answer:
    """Do something with one pool."""
    return command_one(call, COMMANDS[telling(call.operation)])


@handles_action("bulk-modify", *COMMANDS, resource="pool")
def command_pools(call: Call) -> Answer:
    """Do something with all pools."""
    return command_many(call, COMMANDS[telling(call.operation)], call.world.store.records.all("Pool"))


@handles_action("delete", resource="pool")
def delete_pool(call: Call) -> Answer:
    """Forget a pool that is lost, with all copies on it."""
    with call.world.database.transaction():
        pool = named_record(call)
        if pool["state"] != "LOST":
            raise conflict(f"Pool {pool['name']} is not lost, but {pool['state']}.")
        delete(call.world, "Pool", pool)
    return Answer()
