# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GroupMemberList: Rows of GroupMember."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .group_member import GroupMember


class GroupMemberList(Model):
    """Rows of GroupMember."""

    group_members: Sequence[GroupMember] = children("GroupMember", GroupMember)
