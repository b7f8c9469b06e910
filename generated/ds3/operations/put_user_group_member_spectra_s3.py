# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutUserGroupMemberSpectraS3: ``POST /_rest_/group_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group_member import GroupMember


class PutUserGroupMemberSpectraS3Response(Response[GroupMember]):
    """Answer to `PutUserGroupMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutUserGroupMemberSpectraS3Request(Request[PutUserGroupMemberSpectraS3Response]):
    """Make a user a member of a group.

    Arguments:
        group_id (UUID or str): Name or id of the group.
        member_user_id (UUID or str): Name or id of the user who is a member.
    """

    operation: ClassVar[str] = "PutUserGroupMemberSpectraS3"

    group_id: UUID | str
    member_user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("group_member"),
            query={
                "group_id": self.group_id,
                "member_user_id": self.member_user_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutUserGroupMemberSpectraS3Response:
        reply.expect(201)
        result = GroupMember.parse(reply)
        return PutUserGroupMemberSpectraS3Response(self, reply, result)
