# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GroupMember: The membership of a user or a group in a group."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element


class GroupMember(Model):
    """The membership of a user or a group in a group."""

    group_id: UUID = element("GroupId", UUID)
    id: UUID = element("Id", UUID)
    member_group_id: UUID | None = element("MemberGroupId", UUID, optional=True)
    member_user_id: UUID | None = element("MemberUserId", UUID, optional=True)
