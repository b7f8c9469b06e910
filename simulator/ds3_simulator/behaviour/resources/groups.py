"""Groups of users: who is in them, and those that every appliance has."""

from __future__ import annotations

from ...access.membership import groups_of
from ...errors import conflict
from ..lookup import find_record
from ..table import handles_action
from ..world import Answer, Call
from .records import delete_record, modify_record, named_record


@handles_action("modify", "verify", resource="group")
def verify_membership(call: Call) -> Answer:
    """Show a group if a user, or else the caller, belongs to it, be it through other groups; otherwise nothing."""
    group, user_id = named_record(call), call.arguments.text("user_id")
    user = find_record(call.world, "SpectraUser", user_id) if user_id else call.user
    is_member = group["id"] in groups_of(call.world.store.records, user["id"])
    return Answer(group) if is_member else Answer(status=204)


@handles_action("modify", resource="group")
def modify_group(call: Call) -> Answer:
    """Change a group, unless every appliance has it."""
    _refuse_built_in(call)
    return modify_record(call)


@handles_action("delete", resource="group")
def delete_group(call: Call) -> Answer:
    """Delete a group, unless every appliance has it."""
    _refuse_built_in(call)
    return delete_record(call)


def _refuse_built_in(call: Call) -> None:
    group = named_record(call)
    if group["built_in"]:
        raise conflict(f"The group {group['name']} is built in.")
