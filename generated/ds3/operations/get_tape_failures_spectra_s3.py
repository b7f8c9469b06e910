# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeFailuresSpectraS3: ``GET /_rest_/tape_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.detailed_tape_failure import DetailedTapeFailure
from ..models.detailed_tape_failure_list import DetailedTapeFailureList

if TYPE_CHECKING:
    from ..models.tape_failure_type import TapeFailureType


class GetTapeFailuresSpectraS3Response(PagedResponse[DetailedTapeFailureList]):
    """Answer to `GetTapeFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeFailuresSpectraS3Request(PagedRequest[GetTapeFailuresSpectraS3Response, DetailedTapeFailure]):
    """List the recorded failures of tapes and drives.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        tape_drive_id (UUID or str, optional): Id of the tape drive.
        tape_id (UUID or str, optional): Bar code or id of the tape.
        type (TapeFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetTapeFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("detailed_tape_failures",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    error_message: str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    tape_drive_id: UUID | str | None = None
    tape_id: UUID | str | None = None
    type: TapeFailureType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_failure"),
            query={
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "tape_drive_id": self.tape_drive_id,
                "tape_id": self.tape_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapeFailuresSpectraS3Response:
        reply.expect(200)
        result = DetailedTapeFailureList.parse(reply)
        return GetTapeFailuresSpectraS3Response(self, reply, result)
