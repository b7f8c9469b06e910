# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketsSpectraS3: ``GET /_rest_/bucket``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.bucket import Bucket
from ..models.bucket_list import BucketList


class GetBucketsSpectraS3Response(PagedResponse[BucketList]):
    """Answer to `GetBucketsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketsSpectraS3Request(PagedRequest[GetBucketsSpectraS3Response, Bucket]):
    """List the records of buckets, by data policy, name or owner.

    Arguments:
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "GetBucketsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("buckets",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    data_policy_id: UUID | str | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket"),
            query={
                "data_policy_id": self.data_policy_id,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetBucketsSpectraS3Response:
        reply.expect(200)
        result = BucketList.parse(reply)
        return GetBucketsSpectraS3Response(self, reply, result)
