"""Whether it is safe to open PUT jobs."""

from __future__ import annotations

from ...errors import Refusal
from ...state.rows import Bucket
from ..lookup import find_bucket
from ..table import handles
from ..world import Answer, Call, World


@handles("VerifySafeToCreatePutJobSpectraS3")
def verify_safe(call: Call) -> Answer:
    """Say that a job may be opened, or with a 402 that there is no room for what it would store."""
    refuse_unsafe(call.world, find_bucket(call.world, call.arguments.required("bucket_name")), 402)
    if call.world.life.room() <= 0:
        raise Refusal(402, "NotSafe", "The cache is full.")
    return Answer()


def refuse_unsafe(world: World, bucket: Bucket, status: int) -> None:
    """Refuse if the appliance has media, but none of them can take anything."""
    tapes = world.store.records.all("Tape")
    pools = world.store.records.all("Pool")
    is_writable = any(_takes_data(tape, "available_raw_capacity") for tape in tapes)
    is_writable = is_writable or any(_takes_data(pool, "available_capacity") for pool in pools)
    if (tapes or pools) and not is_writable:
        message = f"No medium is left that could take objects of {bucket.name}; the flag force does not mind."
        raise Refusal(status, "NotSafe", message)


def _takes_data(medium: dict[str, object], free: str) -> bool:
    if medium.get("state") != "NORMAL" or medium.get("write_protected") or medium.get("full_of_data"):
        return False
    return medium.get(free) is None or int(str(medium[free])) > 0
