# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobsOnTapeSpectraS3: ``GET /_rest_/tape/{tape_id}?operation=get_physical_placement``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByOffset, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.bulk_object import BulkObject
from ..models.bulk_object_list import BulkObjectList


class GetBlobsOnTapeSpectraS3Response(PagedResponse[BulkObjectList]):
    """Answer to `GetBlobsOnTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobsOnTapeSpectraS3Request(PagedRequest[GetBlobsOnTapeSpectraS3Response, BulkObject]):
    """List the blobs that are on a tape, page by page.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetBlobsOnTapeSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByOffset(
        rows=("objects",), size="page_length", offset="page_offset", last="last_page"
    )

    tape_id: UUID | str
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "get_physical_placement",
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetBlobsOnTapeSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetBlobsOnTapeSpectraS3Response(self, reply, result)
