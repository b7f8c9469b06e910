"""Resources that are only data, for all of which listing, showing and changing is the same."""

from __future__ import annotations

from typing import Any

from ds3_contract import Contract

from ...errors import conflict
from ...state.defaults import new_record
from ...state.records import Fields
from ...wire.encoder import Values
from ..filters import meets
from ..lookup import find_bucket, find_job, find_record
from ..paging import page
from ..table import handles_action
from ..world import Answer, Call, World
from .references import delete

RESOURCES = (
    "bucket_acl",
    "data_persistence_rule",
    "data_policy",
    "data_policy_acl",
    "group",
    "group_member",
    "node",
    "pool_partition",
    "storage_domain",
    "storage_domain_member",
    "user",
    "azure_target_failure_notification_registration",
    "bucket_changes_notification_registration",
    "ds3_target_failure_notification_registration",
    "job_completed_notification_registration",
    "job_created_notification_registration",
    "job_creation_failed_notification_registration",
    "object_cached_notification_registration",
    "object_lost_notification_registration",
    "object_persisted_notification_registration",
    "pool_failure_notification_registration",
    "s3_target_failure_notification_registration",
    "storage_domain_failure_notification_registration",
    "system_failure_notification_registration",
    "tape_failure_notification_registration",
    "tape_partition_failure_notification_registration",
)


@handles_action("list", RESOURCES)
def list_records(call: Call) -> Answer:
    """List the records that meet the conditions of the call."""
    kind = kind_of(call)
    wanted = _given(call, kind)
    records = [each for each in call.world.store.records.all(kind) if meets(each, wanted)]
    return page(call, sorted(records, key=lambda each: _order(call.world.contract, kind, each)))


@handles_action("show", RESOURCES)
def show_record(call: Call) -> Answer:
    """Show one record."""
    return Answer(_named_in_path(call))


@handles_action("create", RESOURCES)
def create_record(call: Call) -> Answer:
    """Create a record from the arguments and the contract's defaults."""
    return Answer(add_record(call, {}))


@handles_action("modify", RESOURCES)
def modify_record(call: Call) -> Answer:
    """Change what the arguments name."""
    record = _named_in_path(call) | _given(call, kind_of(call))
    _refuse_taken_name(call.world, kind_of(call), record)
    call.world.store.records.save(record)
    return Answer(record)


@handles_action("delete", RESOURCES)
def delete_record(call: Call) -> Answer:
    """Delete one record."""
    with call.world.database.transaction():
        delete(call.world, kind_of(call), _named_in_path(call))
    return Answer()


def add_record(call: Call, made_up: Fields) -> Fields:
    """Store a new record; what the arguments do not say is made up or a default."""
    world, kind = call.world, kind_of(call)
    record = new_record(world.contract, kind, world.clock.now()) | made_up | _given(call, kind)
    if "notification_end_point" in record:
        record["user_id"] = call.user["id"]
    _refuse_taken_name(world, kind, record)
    return world.store.records.add(kind, record)


def kind_of(call: Call) -> str:
    """Return the type of the records that a call is about."""
    operations = call.world.contract.operations
    shows = (each for each in operations if each.resource == call.operation.resource and each.action == "show")
    return next(status.type for each in shows for status in each.accepted if status.type)


def _named_in_path(call: Call) -> Fields:
    (name,) = (argument.name for argument in call.operation.arguments if argument.place == "path")
    return find_record(call.world, kind_of(call), call.arguments.required(name))


def _given(call: Call, kind: str) -> Fields:
    """Return the arguments that are fields of the record, with ids in the place of names."""
    given = call.arguments.given()
    fields = (field for field in call.world.contract.type(kind).fields if field.name in given)
    return {field.name: _resolve(call.world, field.references, given[field.name]) for field in fields}


def _resolve(world: World, kind: str | None, value: Any) -> Any:
    if kind is None:
        return value
    if kind == "Bucket":
        return find_bucket(world, value).id
    return find_job(world, value).id if kind == "ActiveJob" else find_record(world, kind, value)["id"]


def _order(contract: Contract, kind: str, record: Values) -> list[str]:
    """Return what to sort a record by, as the contract has it."""
    keys = sorted((abs(field.sort), field.name) for field in contract.type(kind).fields if field.sort)
    return [str(record.get(name) or "") for _, name in keys]


def _refuse_taken_name(world: World, kind: str, record: Fields) -> None:
    other = world.store.records.find(kind, record["name"]) if record.get("name") else None
    if other and other["id"] != record.get("id"):
        raise conflict(f"{kind} exists already: {record['name']}")
