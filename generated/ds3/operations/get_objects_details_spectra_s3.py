# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectsDetailsSpectraS3: ``GET /_rest_/object``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_object import S3Object
from ..models.s3_object_list import S3ObjectList

if TYPE_CHECKING:
    from ..models.s3_object_type import S3ObjectType


class GetObjectsDetailsSpectraS3Response(PagedResponse[S3ObjectList]):
    """Answer to `GetObjectsDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectsDetailsSpectraS3Request(PagedRequest[GetObjectsDetailsSpectraS3Response, S3Object]):
    """List the records of objects, without sizes, by bucket, name, type or date.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        end_date (int, optional): Date up to which to list, in milliseconds since 1970.
        last_page (bool, optional): Flag: answer the last page.
        latest (bool, optional): Whether the version is the latest of its object.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        start_date (int, optional): Date from which to list, in milliseconds since 1970.
        type (S3ObjectType or str, optional): DATA or FOLDER.
    """

    operation: ClassVar[str] = "GetObjectsDetailsSpectraS3"
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
    end_date: int | None = None
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
                "bucket_id": self.bucket_id,
                "end_date": self.end_date,
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

    def parse(self, reply: HttpReply) -> GetObjectsDetailsSpectraS3Response:
        reply.expect(200)
        result = S3ObjectList.parse(reply)
        return GetObjectsDetailsSpectraS3Response(self, reply, result)
