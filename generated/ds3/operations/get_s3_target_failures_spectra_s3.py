# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetFailuresSpectraS3: ``GET /_rest_/s3_target_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.s3_target_failure import S3TargetFailure
from ..models.s3_target_failure_list import S3TargetFailureList

if TYPE_CHECKING:
    from ..models.target_failure_type import TargetFailureType


class GetS3TargetFailuresSpectraS3Response(PagedResponse[S3TargetFailureList]):
    """Answer to `GetS3TargetFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetFailuresSpectraS3Request(
    PagedRequest[GetS3TargetFailuresSpectraS3Response, S3TargetFailure]
):
    """List the recorded failures of S3 targets.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        target_id (UUID or str, optional): Name or id of the target.
        type (TargetFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetS3TargetFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("s3_target_failures",),
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
    target_id: UUID | str | None = None
    type: TargetFailureType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target_failure"),
            query={
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "target_id": self.target_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetS3TargetFailuresSpectraS3Response:
        reply.expect(200)
        result = S3TargetFailureList.parse(reply)
        return GetS3TargetFailuresSpectraS3Response(self, reply, result)
