# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSuspectBlobAzureTargetsSpectraS3: ``GET /_rest_/suspect_blob_azure_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.suspect_blob_azure_target import SuspectBlobAzureTarget
from ..models.suspect_blob_azure_target_list import SuspectBlobAzureTargetList


class GetSuspectBlobAzureTargetsSpectraS3Response(PagedResponse[SuspectBlobAzureTargetList]):
    """Answer to `GetSuspectBlobAzureTargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSuspectBlobAzureTargetsSpectraS3Request(
    PagedRequest[GetSuspectBlobAzureTargetsSpectraS3Response, SuspectBlobAzureTarget]
):
    """List the suspect blobs on Azure targets.

    Arguments:
        blob_id (UUID or str, optional): Id of the blob.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        target_id (UUID or str, optional): Name or id of the target.
    """

    operation: ClassVar[str] = "GetSuspectBlobAzureTargetsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("suspect_blob_azure_targets",),
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
    target_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("suspect_blob_azure_target"),
            query={
                "blob_id": self.blob_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetSuspectBlobAzureTargetsSpectraS3Response:
        reply.expect(200)
        result = SuspectBlobAzureTargetList.parse(reply)
        return GetSuspectBlobAzureTargetsSpectraS3Response(self, reply, result)
