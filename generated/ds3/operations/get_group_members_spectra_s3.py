# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetGroupMembersSpectraS3: ``GET /_rest_/group_member``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.group_member import GroupMember
from ..models.group_member_list import GroupMemberList


class GetGroupMembersSpectraS3Response(PagedResponse[GroupMemberList]):
    """Answer to `GetGroupMembersSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetGroupMembersSpectraS3Request(PagedRequest[GetGroupMembersSpectraS3Response, GroupMember]):
    """List memberships, by group or by member.

    Arguments:
        group_id (UUID or str, optional): Name or id of the group.
        last_page (bool, optional): Flag: answer the last page.
        member_group_id (UUID or str, optional): Name or id of the group that is a member.
        member_user_id (UUID or str, optional): Name or id of the user who is a member.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetGroupMembersSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("group_members",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    group_id: UUID | str | None = None
    last_page: bool | None = None
    member_group_id: UUID | str | None = None
    member_user_id: UUID | str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("group_member"),
            query={
                "group_id": self.group_id,
                "last_page": flag(self.last_page),
                "member_group_id": self.member_group_id,
                "member_user_id": self.member_user_id,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetGroupMembersSpectraS3Response:
        reply.expect(200)
        result = GroupMemberList.parse(reply)
        return GetGroupMembersSpectraS3Response(self, reply, result)
