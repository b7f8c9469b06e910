# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDegradedBlobsSpectraS3: ``GET /_rest_/degraded_blob``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.degraded_blob import DegradedBlob
from ..models.degraded_blob_list import DegradedBlobList


class GetDegradedBlobsSpectraS3Response(PagedResponse[DegradedBlobList]):
    """Answer to `GetDegradedBlobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDegradedBlobsSpectraS3Request(PagedRequest[GetDegradedBlobsSpectraS3Response, DegradedBlob]):
    """List the degraded blobs, each with the rule that is not met.

    Arguments:
        blob_id (UUID or str, optional): Id of the blob.
        bucket_id (UUID or str, optional): Name or id of the bucket.
        ds3_replication_rule_id (UUID or str, optional): Id of the DS3 replication rule that is not met.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        persistence_rule_id (UUID or str, optional): Id of the persistence rule that is not met.
    """

    operation: ClassVar[str] = "GetDegradedBlobsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("degraded_blobs",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    blob_id: UUID | str | None = None
    bucket_id: UUID | str | None = None
    ds3_replication_rule_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    persistence_rule_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("degraded_blob"),
            query={
                "blob_id": self.blob_id,
                "bucket_id": self.bucket_id,
                "ds3_replication_rule_id": self.ds3_replication_rule_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "persistence_rule_id": self.persistence_rule_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetDegradedBlobsSpectraS3Response:
        reply.expect(200)
        result = DegradedBlobList.parse(reply)
        return GetDegradedBlobsSpectraS3Response(self, reply, result)
