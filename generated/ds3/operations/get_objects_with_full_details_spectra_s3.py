# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectsWithFullDetailsSpectraS3: ``GET /_rest_/object?full_details``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import (
    PRESENT,
    ByRow,
    HttpReply,
    HttpRequest,
    PagedRequest,
    PagedResponse,
    Paging,
    flag,
    rest_path,
)

from ..models.detailed_s3_object import DetailedS3Object
from ..models.detailed_s3_object_list import DetailedS3ObjectList

if TYPE_CHECKING:
    from ..models.s3_object_type import S3ObjectType


class GetObjectsWithFullDetailsSpectraS3Response(PagedResponse[DetailedS3ObjectList]):
    """Answer to `GetObjectsWithFullDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectsWithFullDetailsSpectraS3Request(
    PagedRequest[GetObjectsWithFullDetailsSpectraS3Response, DetailedS3Object]
):
    """List objects with size, ETag, owner and counts of blobs; placement if asked for.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        end_date (int, optional): Date up to which to list, in milliseconds since 1970.
        include_physical_placement (bool, optional): Flag: list the blobs too, with the media that hold them.
        last_page (bool, optional): Flag: answer the last page.
        latest (bool, optional): Whether the version is the latest of its object.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        start_date (int, optional): Date from which to list, in milliseconds since 1970.
        type (S3ObjectType or str, optional): DATA or FOLDER.
    """

    operation: ClassVar[str] = "GetObjectsWithFullDetailsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("detailed_s3_objects",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    end_date: int | None = None
    include_physical_placement: bool | None = None
    last_page: bool | None = None
    latest: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    start_date: int | None = None
    type: S3ObjectType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("object"),
            query={
                "full_details": PRESENT,
                "bucket_id": self.bucket_id,
                "end_date": self.end_date,
                "include_physical_placement": flag(self.include_physical_placement),
                "last_page": flag(self.last_page),
                "latest": self.latest,
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "start_date": self.start_date,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetObjectsWithFullDetailsSpectraS3Response:
        reply.expect(200)
        result = DetailedS3ObjectList.parse(reply)
        return GetObjectsWithFullDetailsSpectraS3Response(self, reply, result)
