# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPolicyAclsSpectraS3: ``GET /_rest_/data_policy_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.data_policy_acl import DataPolicyAcl
from ..models.data_policy_acl_list import DataPolicyAclList


class GetDataPolicyAclsSpectraS3Response(PagedResponse[DataPolicyAclList]):
    """Answer to `GetDataPolicyAclsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPolicyAclsSpectraS3Request(PagedRequest[GetDataPolicyAclsSpectraS3Response, DataPolicyAcl]):
    """List rights to use data policies, by data policy, group or user.

    Arguments:
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        group_id (UUID or str, optional): Name or id of the group.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "GetDataPolicyAclsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("data_policy_acls",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    data_policy_id: UUID | str | None = None
    group_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("data_policy_acl"),
            query={
                "data_policy_id": self.data_policy_id,
                "group_id": self.group_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetDataPolicyAclsSpectraS3Response:
        reply.expect(200)
        result = DataPolicyAclList.parse(reply)
        return GetDataPolicyAclsSpectraS3Response(self, reply, result)
