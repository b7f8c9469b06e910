"""Parts of a tape library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...errors import conflict
from ...state.records import Fields
from ...wire.encoder import Values
from ..paging import page
from ..resources.records import named_record, wanted_records
from ..resources.references import delete
from ..table import handles_action
from ..world import Answer, Call, World
from .membership import unload

_KIND = "TapePartition"


@handles_action("delete", resource="tape_partition")
def delete_partition(call: Call) -> Answer:
    """Forget a partition that is offline, with its drives and tapes."""
    with call.world.database.transaction():
        partition = named_record(call)
        if partition["state"] != "OFFLINE":
            raise conflict(f"Tape partition {partition['name']} is not offline, but {partition['state']}.")
        unload(call.world, call.world.store.records.having("TapeDrive", "partition_id", partition["id"]))
        delete(call.world, _KIND, partition)
    return Answer()


@handles_action("show", "full_details", resource="tape_partition")
def show_partition(call: Call) -> Answer:
    """Show a partition with what is in it."""
    return Answer(_details(call.world, named_record(call)))


@handles_action("list", "full_details", resource="tape_partition")
def list_partitions(call: Call) -> Answer:
    """List partitions with what is in them."""
    return page(call, [_details(call.world, each) for each in wanted_records(call, _KIND)])


def _details(world: World, partition: Values) -> Values:
    tapes = world.store.records.having("Tape", "partition_id", partition["id"])
    drives = world.store.records.having("TapeDrive", "partition_id", partition["id"])
    return {
        **partition,
        **_capacity(tapes),
        "drive_types": sorted({drive["type"] for drive in drives}),
        "drive_count": len(drives),
        "tape_count": len(tapes),
        "tape_types": sorted({tape["type"] for tape in tapes}),
        "tape_state_summaries": [_of_state(state, each) for state, each in _by(tapes, "state")],
        "tape_type_summaries": [
            {"type": kind, "count": len(each), **_capacity(each)} for kind, each in _by(tapes, "type")
        ],
    }


def _of_state(state: str, tapes: Sequence[Fields]) -> Values:
    types = [{"type": kind, **_counts(each)} for kind, each in _by(tapes, "type")]
    return {"tape_state": state, **_counts(tapes), "type_counts": types}


def _counts(tapes: Sequence[Fields]) -> Fields:
    return {"count": len(tapes), "full_of_data": sum(bool(tape["full_of_data"]) for tape in tapes)}


def _capacity(tapes: Sequence[Fields]) -> Fields:
    total: Counter[str] = Counter()
    for tape in tapes:
        total["total"] += tape["total_raw_capacity"] or 0
        total["available"] += tape["available_raw_capacity"] or 0
    return {
        "available_storage_capacity": total["available"],
        "total_storage_capacity": total["total"],
        "used_storage_capacity": total["total"] - total["available"],
    }


def _by(tapes: Sequence[Fields], name: str) -> list[tuple[Any, list[Fields]]]:
    values = sorted({tape[name] for tape in tapes})
    return [(value, [tape for tape in tapes if tape[name] == value]) for value in values]
