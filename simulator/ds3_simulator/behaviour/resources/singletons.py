"""Resources that have no rows, as far as they are more than data."""

from __future__ import annotations

from ...state.identity import new_id
from ..table import handles_action
from ..world import Answer, Call
from .records import only_record


@handles_action("bulk-modify", resource="instance_identifier")
def reset_instance(call: Call) -> Answer:
    """Give the appliance another identity."""
    with call.world.database.transaction():
        backend = only_record(call) | {"instance_id": new_id()}
        call.world.store.records.save(backend)
    return Answer(backend)
