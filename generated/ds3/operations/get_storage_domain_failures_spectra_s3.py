# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainFailuresSpectraS3: ``GET /_rest_/storage_domain_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.storage_domain_failure import StorageDomainFailure
from ..models.storage_domain_failure_list import StorageDomainFailureList

if TYPE_CHECKING:
    from ..models.storage_domain_failure_type import StorageDomainFailureType


class GetStorageDomainFailuresSpectraS3Response(PagedResponse[StorageDomainFailureList]):
    """Answer to `GetStorageDomainFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainFailuresSpectraS3Request(
    PagedRequest[GetStorageDomainFailuresSpectraS3Response, StorageDomainFailure]
):
    """List the recorded failures of storage domains.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        type (StorageDomainFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetStorageDomainFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("storage_domain_failures",),
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
    storage_domain_id: UUID | str | None = None
    type: StorageDomainFailureType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("storage_domain_failure"),
            query={
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "storage_domain_id": self.storage_domain_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainFailuresSpectraS3Response:
        reply.expect(200)
        result = StorageDomainFailureList.parse(reply)
        return GetStorageDomainFailuresSpectraS3Response(self, reply, result)
