"""The data path: it can be out of service."""

from __future__ import annotations

from ...errors import Refusal
from ..world import Call, World

BACKEND = "DataPathBackend"


def is_activated(world: World) -> bool:
    """Whether the data path is in service, as the backend's record says."""
    records = world.store.records
    return records.recall("activated", lambda: all(each.get("activated") is not False for each in records.all(BACKEND)))


def refuse_out_of_service(call: Call) -> None:
    """Refuse to move data and to open jobs while the data path is not activated."""
    if not is_activated(call.world) and _moves_data(call):
        headers = {"Retry-After": str(call.world.settings.retry_after)}
        raise Refusal(503, "ServiceUnavailable", "The data path is not activated.", headers)


def _moves_data(call: Call) -> bool:
    operation = call.operation
    opens_job = any(str(value).startswith("start_bulk_") for value in operation.fixed.values())
    return opens_job or any(argument.place in ("sink", "length") for argument in operation.arguments)
