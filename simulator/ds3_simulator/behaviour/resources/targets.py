"""Other appliances and clouds that data is replicated to, as far as they are more than data.

None of them is really there: verifying finds them well, and importing finds nothing to import.
"""

from __future__ import annotations

from ...errors import conflict
from ...state.defaults import new_record
from ..hardware.membership import media_of
from ..lookup import find_record
from ..ordering import in_order
from ..table import handles, handles_action
from ..world import Answer, Call, World
from .kinds import kind_of
from .records import named_record

_DS3_TARGET = "Ds3Target"
_OFFLINE = "OFFLINE"


@handles_action("modify", "verify", resource="*_target")
def verify_target(call: Call) -> Answer:
    """Find a target well, and note when."""
    target = named_record(call)
    if target["state"] == _OFFLINE:
        raise conflict(f"{kind_of(call)} is offline: {target['name']}")
    if "last_fully_verified" in target and call.arguments.flag("full_details"):
        target["last_fully_verified"] = call.world.clock.now()
        call.world.store.records.save(target)
    return Answer(target)


@handles_action("modify", "import", "pair_back", resource="*_target")
def use_target(call: Call) -> Answer:
    """Import what is on a target, which is nothing, or have the target know this appliance."""
    target = named_record(call)
    _check_references(call)
    if target["state"] == _OFFLINE:
        raise conflict(f"{kind_of(call)} is offline: {target['name']}")
    return Answer()


@handles("GetDs3TargetDataPoliciesSpectraS3")
def list_data_policies(call: Call) -> Answer:
    """List the data policies of another appliance, which has the same as this one."""
    find_record(call.world, "Ds3Target", call.arguments.required("ds3_target_data_policies"))
    return Answer(rows=in_order(call.world.contract, "DataPolicy", call.world.store.records.all("DataPolicy")))


@handles("ConvertStorageDomainToDs3TargetSpectraS3")
def convert_storage_domain(call: Call) -> Answer:
    """Have data policies replicate to another appliance what they kept in a storage domain."""
    world, records = call.world, call.world.store.records
    target = find_record(world, _DS3_TARGET, call.arguments.required("convert_to_ds3_target"))
    domain = named_record(call)
    with world.database.transaction():
        for rule in records.having("DataPersistenceRule", "storage_domain_id", domain["id"]):
            _replicate(world, rule["data_policy_id"], target["id"])
            records.remove(rule["id"])
        for medium in media_of(world, domain["id"]):
            statement = "UPDATE OR IGNORE copy SET medium_id = ?, medium_kind = ? WHERE medium_id = ?"
            world.database.change(statement, target["id"], _DS3_TARGET, medium["id"])
    return Answer()


def _replicate(world: World, policy: str, target: str) -> None:
    """Create a rule that has a data policy replicate to a target, unless there is one."""
    for type_ in world.contract.types:
        names = {field.references: field.name for field in type_.fields if field.references}
        if _DS3_TARGET in names and "DataPolicy" in names:
            given = {names["DataPolicy"]: policy, names[_DS3_TARGET]: target, "type": "PERMANENT"}
            existing = world.store.records.having(type_.name, "data_policy_id", policy)
            if not any(given.items() <= rule.items() for rule in existing):
                world.store.records.add(type_.name, new_record(world.contract, type_.name, world.clock.now()) | given)


def _check_references(call: Call) -> None:
    for name, kind in (("data_policy_id", "DataPolicy"), ("user_id", "SpectraUser")):
        key = call.arguments.text(name)
        if key is not None:
            find_record(call.world, kind, key)
