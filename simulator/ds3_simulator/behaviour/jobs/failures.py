"""Jobs that cannot be opened because of where their objects are."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_contract import Contract

from ...errors import Refusal
from ..world import Call
from .announcements import announce_failure

_RECORD = "JobCreationFailed"


def refuse_unreadable(call: Call, blob_ids: Sequence[str]) -> Refusal:
    """Note for all to see that a job wants blobs that no medium has, or that are on tapes elsewhere.

    Returns the refusal of the job.
    """
    world, user_name = call.world, call.user["name"]
    bar_codes = world.life.tapes_to_online(blob_ids)
    message, code = "No medium that can be read has some of the objects.", "DataUnavailable"
    if bar_codes:
        message = f"Tapes must be brought online before the objects on them can be read: [{', '.join(bar_codes)}]"
        code = "TapesMustBeOnlined"
    if any(type_.name == _RECORD for type_ in world.contract.types):
        failure = {
            "date": world.clock.now(),
            "error_message": message,
            "tape_bar_codes": ",".join(bar_codes) or None,
            "type": _kind(world.contract, bar_codes),
            "user_name": user_name,
        }
        world.store.records.add(_RECORD, failure)
    announce_failure(world, user_name, message, bar_codes)
    return Refusal(world.settings.unavailable_status, code, message)


def _kind(contract: Contract, bar_codes: Sequence[str]) -> str:
    """Return the kind of failure; older contracts know only that of tapes."""
    known = {value.name for value in contract.enum("JobCreationFailedType").values}
    return "DATA_UNAVAILABLE" if "DATA_UNAVAILABLE" in known and not bar_codes else "TAPES_MUST_BE_ONLINED"
