"""Who belongs to which group: users and groups are members of groups, and of whatever those are members of."""

from __future__ import annotations

from ..state.records import Fields, Records
from ..state.seeds import ADMINISTRATORS, EVERYONE


def groups_of(records: Records, user_id: str) -> set[str]:
    """Return the ids of all groups that a user belongs to; groups that contain each other do no harm."""
    everyone = built_in_group(records, EVERYONE)
    waiting = [member["group_id"] for member in records.having("GroupMember", "member_user_id", user_id)]
    waiting += [everyone["id"]] if everyone else []
    groups: set[str] = set()
    while waiting:
        group_id = waiting.pop()
        if group_id not in groups:
            groups.add(group_id)
            waiting += [each["group_id"] for each in records.having("GroupMember", "member_group_id", group_id)]
    return groups


def is_administrator(records: Records, user_id: str) -> bool:
    """Whether a user has all rights."""
    return records.recall(("administrator", user_id), lambda: _is_administrator(records, user_id))


def _is_administrator(records: Records, user_id: str) -> bool:
    administrators = built_in_group(records, ADMINISTRATORS)
    if administrators is None:
        return False
    return administrators["id"] in groups_of(records, user_id)


def built_in_group(records: Records, name: str) -> Fields | None:
    """Return one of the groups that every appliance has."""
    group = records.by("Group", "name", name)
    return group if group and group["built_in"] else None
