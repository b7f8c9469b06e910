# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketAclsSpectraS3: ``GET /_rest_/bucket_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.bucket_acl import BucketAcl
from ..models.bucket_acl_list import BucketAclList

if TYPE_CHECKING:
    from ..models.bucket_acl_permission import BucketAclPermission


class GetBucketAclsSpectraS3Response(PagedResponse[BucketAclList]):
    """Answer to `GetBucketAclsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketAclsSpectraS3Request(PagedRequest[GetBucketAclsSpectraS3Response, BucketAcl]):
    """List permissions on buckets, by bucket, group, user or permission.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        group_id (UUID or str, optional): Name or id of the group.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        permission (BucketAclPermission or str, optional): What is allowed: LIST, READ, WRITE, DELETE, JOB or
            OWNER.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "GetBucketAclsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("bucket_acls",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    group_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    permission: BucketAclPermission | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket_acl"),
            query={
                "bucket_id": self.bucket_id,
                "group_id": self.group_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "permission": self.permission,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetBucketAclsSpectraS3Response:
        reply.expect(200)
        result = BucketAclList.parse(reply)
        return GetBucketAclsSpectraS3Response(self, reply, result)
