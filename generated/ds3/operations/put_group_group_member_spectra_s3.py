# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGroupGroupMemberSpectraS3: ``POST /_rest_/group_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group_member import GroupMember


class PutGroupGroupMemberSpectraS3Response(Response[GroupMember]):
    """Answer to `PutGroupGroupMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGroupGroupMemberSpectraS3Request(Request[PutGroupGroupMemberSpectraS3Response]):
    """Make a group a member of another group.

    Arguments:
        group_id (UUID or str): Name or id of the group.
        member_group_id (UUID or str): Name or id of the group that is a member.
    """

    operation: ClassVar[str] = "PutGroupGroupMemberSpectraS3"

    group_id: UUID | str
    member_group_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("group_member"),
            query={
                "group_id": self.group_id,
                "member_group_id": self.member_group_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutGroupGroupMemberSpectraS3Response:
        reply.expect(201)
        result = GroupMember.parse(reply)
        return PutGroupGroupMemberSpectraS3Response(self, reply, result)
