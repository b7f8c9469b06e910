# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetGroupMemberSpectraS3: ``GET /_rest_/group_member/{group_member}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group_member import GroupMember


class GetGroupMemberSpectraS3Response(Response[GroupMember]):
    """Answer to `GetGroupMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetGroupMemberSpectraS3Request(Request[GetGroupMemberSpectraS3Response]):
    """Show one membership in a group.

    Arguments:
        group_member (str): Id of the membership.
    """

    operation: ClassVar[str] = "GetGroupMemberSpectraS3"
    idempotent: ClassVar[bool] = True

    group_member: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("group_member", group_member=self.group_member),
        )

    def parse(self, reply: HttpReply) -> GetGroupMemberSpectraS3Response:
        reply.expect(200)
        result = GroupMember.parse(reply)
        return GetGroupMemberSpectraS3Response(self, reply, result)
