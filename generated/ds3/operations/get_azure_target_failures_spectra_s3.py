# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetFailuresSpectraS3: ``GET /_rest_/azure_target_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.azure_target_failure import AzureTargetFailure
from ..models.azure_target_failure_list import AzureTargetFailureList

if TYPE_CHECKING:
    from ..models.target_failure_type import TargetFailureType


class GetAzureTargetFailuresSpectraS3Response(PagedResponse[AzureTargetFailureList]):
    """Answer to `GetAzureTargetFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetFailuresSpectraS3Request(
    PagedRequest[GetAzureTargetFailuresSpectraS3Response, AzureTargetFailure]
):
    """List the recorded failures of Azure targets.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        target_id (UUID or str, optional): Name or id of the target.
        type (TargetFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetAzureTargetFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("azure_target_failures",),
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
            path=rest_path("azure_target_failure"),
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

    def parse(self, reply: HttpReply) -> GetAzureTargetFailuresSpectraS3Response:
        reply.expect(200)
        result = AzureTargetFailureList.parse(reply)
        return GetAzureTargetFailuresSpectraS3Response(self, reply, result)
