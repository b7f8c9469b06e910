# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetGroupsSpectraS3: ``GET /_rest_/group``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.group import Group
from ..models.group_list import GroupList


class GetGroupsSpectraS3Response(PagedResponse[GroupList]):
    """Answer to `GetGroupsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetGroupsSpectraS3Request(PagedRequest[GetGroupsSpectraS3Response, Group]):
    """List the groups, without their members.

    Arguments:
        built_in (bool, optional): Whether the group is built in.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetGroupsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("groups",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    built_in: bool | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("group"),
            query={
                "built_in": self.built_in,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetGroupsSpectraS3Response:
        reply.expect(200)
        result = GroupList.parse(reply)
        return GetGroupsSpectraS3Response(self, reply, result)
