# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetBucketNamesSpectraS3: ``GET /_rest_/s3_target_bucket_name``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_target_bucket_name import S3TargetBucketName
from ..models.s3_target_bucket_name_list import S3TargetBucketNameList


class GetS3TargetBucketNamesSpectraS3Response(PagedResponse[S3TargetBucketNameList]):
    """Answer to `GetS3TargetBucketNamesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetBucketNamesSpectraS3Request(
    PagedRequest[GetS3TargetBucketNamesSpectraS3Response, S3TargetBucketName]
):
    """List the names that buckets have on S3 targets.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        target_id (UUID or str, optional): Name or id of the target.
    """

    operation: ClassVar[str] = "GetS3TargetBucketNamesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("s3_target_bucket_names",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    target_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target_bucket_name"),
            query={
                "bucket_id": self.bucket_id,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetS3TargetBucketNamesSpectraS3Response:
        reply.expect(200)
        result = S3TargetBucketNameList.parse(reply)
        return GetS3TargetBucketNamesSpectraS3Response(self, reply, result)
