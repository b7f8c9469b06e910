"""The appliance itself."""

from __future__ import annotations

from ..table import handles
from ..world import Answer, Call


@handles("GetSystemInformationSpectraS3")
def show_system(call: Call) -> Answer:
    """Tell version, serial number and clock."""
    contract = call.world.contract
    digest = contract.digest.upper().ljust(64, "0")
    values = {
        # Two hashes that change with the contract, as on a real appliance.
        "api_version": f"{digest[:32]}.{digest[32:64]}",
        "backend_activated": True,
        "build_information": {"branch": None, "revision": "0", "version": f"{contract.api}.0"},
        "instance_id": call.world.node["id"],
        "now": call.world.clock.now(),
        "serial_number": "SIMULATOR",
    }
    return Answer(values)


@handles("VerifySystemHealthSpectraS3")
def verify_health(_: Call) -> Answer:
    """Say that all is well."""
    return Answer({"database_filesystem_free_space": "NORMAL", "ms_required_to_verify_data_planner_health": 0})
