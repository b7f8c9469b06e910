# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSuspectBlobTapesSpectraS3: ``GET /_rest_/suspect_blob_tape``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.suspect_blob_tape import SuspectBlobTape
from ..models.suspect_blob_tape_list import SuspectBlobTapeList


class GetSuspectBlobTapesSpectraS3Response(PagedResponse[SuspectBlobTapeList]):
    """Answer to `GetSuspectBlobTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSuspectBlobTapesSpectraS3Request(
    PagedRequest[GetSuspectBlobTapesSpectraS3Response, SuspectBlobTape]
):
    """List the suspect blobs on tapes.

    Arguments:
        blob_id (UUID or str, optional): Id of the blob.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        tape_id (UUID or str, optional): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "GetSuspectBlobTapesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("suspect_blob_tapes",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    blob_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    tape_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("suspect_blob_tape"),
            query={
                "blob_id": self.blob_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "tape_id": self.tape_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetSuspectBlobTapesSpectraS3Response:
        reply.expect(200)
        result = SuspectBlobTapeList.parse(reply)
        return GetSuspectBlobTapesSpectraS3Response(self, reply, result)
