# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainsSpectraS3: ``GET /_rest_/storage_domain``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.storage_domain import StorageDomain
from ..models.storage_domain_list import StorageDomainList

if TYPE_CHECKING:
    from ..models.write_optimization import WriteOptimization


class GetStorageDomainsSpectraS3Response(PagedResponse[StorageDomainList]):
    """Answer to `GetStorageDomainsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainsSpectraS3Request(PagedRequest[GetStorageDomainsSpectraS3Response, StorageDomain]):
    """List the storage domains, without their members.

    Arguments:
        auto_eject_upon_cron (str, optional): Cron expression for the times at which media are ejected.
        auto_eject_upon_job_cancellation (bool, optional): Whether media are ejected when a job is canceled.
        auto_eject_upon_job_completion (bool, optional): Whether media are ejected when a job completes.
        auto_eject_upon_media_full (bool, optional): Whether media are ejected when they are full.
        last_page (bool, optional): Flag: answer the last page.
        media_ejection_allowed (bool, optional): Whether media may be ejected.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        secure_media_allocation (bool, optional): Whether media are allocated securely.
        write_optimization (WriteOptimization or str, optional): What writing is optimized for: CAPACITY or
            PERFORMANCE.
    """

    operation: ClassVar[str] = "GetStorageDomainsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("storage_domains",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    auto_eject_upon_cron: str | None = None
    auto_eject_upon_job_cancellation: bool | None = None
    auto_eject_upon_job_completion: bool | None = None
    auto_eject_upon_media_full: bool | None = None
    last_page: bool | None = None
    media_ejection_allowed: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    secure_media_allocation: bool | None = None
    write_optimization: WriteOptimization | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("storage_domain"),
            query={
                "auto_eject_upon_cron": self.auto_eject_upon_cron,
                "auto_eject_upon_job_cancellation": self.auto_eject_upon_job_cancellation,
                "auto_eject_upon_job_completion": self.auto_eject_upon_job_completion,
                "auto_eject_upon_media_full": self.auto_eject_upon_media_full,
                "last_page": flag(self.last_page),
                "media_ejection_allowed": self.media_ejection_allowed,
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "secure_media_allocation": self.secure_media_allocation,
                "write_optimization": self.write_optimization,
            },
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainsSpectraS3Response:
        reply.expect(200)
        result = StorageDomainList.parse(reply)
        return GetStorageDomainsSpectraS3Response(self, reply, result)
