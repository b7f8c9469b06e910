"""Resources that are only data, for all of which listing, showing and changing is the same."""

from __future__ import annotations

from ...access.rights import Rights
from ...errors import conflict, not_found
from ...state.defaults import new_record
from ...state.records import Fields
from ...wire.encoder import Values
from ..filters import meets
from ..lookup import find_record
from ..ordering import in_order
from ..paging import page
from ..table import handles_action, not_modelled
from ..world import Answer, Call
from .given import given_fields, wanted_fields
from .kinds import kind_of, row_of
from .references import delete
from .uniqueness import refuse_double


@handles_action("list")
def list_records(call: Call) -> Answer:
    """List the records that meet the conditions of the call; of a singleton, show the one there is."""
    (status, *_) = call.operation.accepted
    if status.type and row_of(call.world.contract, status.type) is None:
        return Answer(only_record(call))
    records = Rights(call.world).visible_records(call.user, wanted_records(call, kind_of(call)))
    return page(call, records)


@handles_action("show")
def show_record(call: Call) -> Answer:
    """Show one record."""
    return Answer(named_record(call))


@handles_action("create")
def create_record(call: Call) -> Answer:
    """Create a record from the arguments and the contract's defaults."""
    return Answer(add_record(call, {}))


@handles_action("modify")
def modify_record(call: Call) -> Answer:
    """Change what the arguments name."""
    if not any(status.type for status in call.operation.accepted):
        raise not_modelled(call.operation)
    with call.world.database.transaction():
        return Answer(change(call, named_record(call)))


@handles_action("delete")
def delete_record(call: Call) -> Answer:
    """Delete one record."""
    with call.world.database.transaction():
        delete(call.world, kind_of(call), named_record(call))
    return Answer()


@handles_action("bulk-modify")
def modify_records(call: Call) -> Answer:
    """Change the only record, or all; where nothing can be given there is nothing to do."""
    if any(status.type for status in call.operation.accepted):
        with call.world.database.transaction():
            return Answer(change(call, only_record(call)))
    if call.operation.arguments:
        with call.world.database.transaction():
            for record in call.world.store.records.all(kind_of(call)):
                change(call, record)
    return Answer()


@handles_action("bulk-delete")
def delete_records(call: Call) -> Answer:
    """Delete the records that meet the conditions of the call."""
    kind = kind_of(call)
    with call.world.database.transaction():
        for record in wanted_records(call, kind):
            delete(call.world, kind, dict(record))
    return Answer()


def add_record(call: Call, made_up: Fields) -> Fields:
    """Store a new record; what the arguments do not say is made up or a default."""
    world, kind = call.world, kind_of(call)
    with world.database.transaction():
        record = new_record(world.contract, kind, world.clock.now()) | made_up | given_fields(call, kind)
        if "notification_end_point" in record:
            record["user_id"] = call.user["id"]
        refuse_double(call, kind, record)
        if world.store.records.kind_of(record.get("id") or ""):
            raise conflict(f"There is something with this id already: {record['id']}")
        return world.store.records.add(kind, record)


def change(call: Call, record: Fields) -> Fields:
    """Store a record with what the arguments say."""
    kind = kind_of(call)
    record = record | given_fields(call, kind)
    refuse_double(call, kind, record)
    call.world.store.records.save(record)
    return record


def wanted_records(call: Call, kind: str) -> list[Values]:
    """Return the records that meet the conditions of the call, in order."""
    wanted = wanted_fields(call, kind)
    records = [each for each in call.world.store.records.all(kind) if meets(each, wanted)]
    return in_order(call.world.contract, kind, records)


def named_record(call: Call) -> Fields:
    """Return the record that the path of a call names."""
    (name,) = (argument.name for argument in call.operation.arguments if argument.place == "path")
    return find_record(call.world, kind_of(call), call.arguments.required(name))


def only_record(call: Call) -> Fields:
    """Return the record of a resource that has no rows."""
    kind = kind_of(call)
    record = next(iter(call.world.store.records.all(kind)), None)
    if record is None:
        raise not_found(f"There is no {kind}.")
    return record
