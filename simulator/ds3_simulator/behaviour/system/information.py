"""The appliance itself."""

from __future__ import annotations

from ...errors import Refusal
from ..table import handles_action
from ..world import Answer, Call
from .backend import is_activated


@handles_action("list", resource="system_information")
def show_system(call: Call) -> Answer:
    """Tell version, serial number and clock."""
    contract = call.world.contract
    digest = contract.digest.upper().ljust(64, "0")
    values = {
        # Two hashes that change with the contract, as on a real appliance.
        "api_version": f"{digest[:32]}.{digest[32:64]}",
        "backend_activated": is_activated(call.world),
        "build_information": {"branch": None, "revision": "0", "version": f"{contract.api}.0"},
        "instance_id": _instance_id(call),
        "now": call.world.clock.now(),
        "serial_number": "SIMULATOR",
    }
    return Answer(values)


@handles_action("list", resource="system_health")
def verify_health(call: Call) -> Answer:
    """Say that all is well, unless the settings say it is not."""
    if not call.world.settings.healthy:
        raise Refusal(503, "ServiceUnavailable", "The appliance is not well.")
    return Answer({"database_filesystem_free_space": "NORMAL", "ms_required_to_verify_data_planner_health": 0})


def _instance_id(call: Call) -> str:
    backends = call.world.store.records.all("DataPathBackend")
    return str(next((backend["instance_id"] for backend in backends), call.world.node["id"]))
