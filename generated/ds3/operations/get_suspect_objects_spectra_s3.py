# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSuspectObjectsSpectraS3: ``GET /_rest_/suspect_object``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_object import S3Object
from ..models.s3_object_list import S3ObjectList


class GetSuspectObjectsSpectraS3Response(PagedResponse[S3ObjectList]):
    """Answer to `GetSuspectObjectsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSuspectObjectsSpectraS3Request(PagedRequest[GetSuspectObjectsSpectraS3Response, S3Object]):
    """List the records of suspect objects, page by page.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetSuspectObjectsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("s3_objects",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("suspect_object"),
            query={
                "bucket_id": self.bucket_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetSuspectObjectsSpectraS3Response:
        reply.expect(200)
        result = S3ObjectList.parse(reply)
        return GetSuspectObjectsSpectraS3Response(self, reply, result)
