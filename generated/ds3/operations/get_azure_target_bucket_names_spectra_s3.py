# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetBucketNamesSpectraS3: ``GET /_rest_/azure_target_bucket_name``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.azure_target_bucket_name import AzureTargetBucketName
from ..models.azure_target_bucket_name_list import AzureTargetBucketNameList


class GetAzureTargetBucketNamesSpectraS3Response(PagedResponse[AzureTargetBucketNameList]):
    """Answer to `GetAzureTargetBucketNamesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetBucketNamesSpectraS3Request(
    PagedRequest[GetAzureTargetBucketNamesSpectraS3Response, AzureTargetBucketName]
):
    """List the names that buckets have on Azure targets.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        target_id (UUID or str, optional): Name or id of the target.
    """

    operation: ClassVar[str] = "GetAzureTargetBucketNamesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("azure_target_bucket_names",),
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
            path=rest_path("azure_target_bucket_name"),
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

    def parse(self, reply: HttpReply) -> GetAzureTargetBucketNamesSpectraS3Response:
        reply.expect(200)
        result = AzureTargetBucketNameList.parse(reply)
        return GetAzureTargetBucketNamesSpectraS3Response(self, reply, result)
