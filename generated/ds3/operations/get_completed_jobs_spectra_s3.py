# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCompletedJobsSpectraS3: ``GET /_rest_/completed_job``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.completed_job import CompletedJob
from ..models.completed_job_list import CompletedJobList

if TYPE_CHECKING:
    from ..models.job_chunk_client_processing_order_guarantee import JobChunkClientProcessingOrderGuarantee
    from ..models.job_request_type import JobRequestType
    from ..models.priority import Priority


class GetCompletedJobsSpectraS3Response(PagedResponse[CompletedJobList]):
    """Answer to `GetCompletedJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCompletedJobsSpectraS3Request(PagedRequest[GetCompletedJobsSpectraS3Response, CompletedJob]):
    """List the records of completed jobs.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        chunk_client_processing_order_guarantee (JobChunkClientProcessingOrderGuarantee or str, optional):
            Whether chunks come in order: NONE or IN_ORDER. NONE is the faster one.
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        rechunked (datetime, optional): When the job was last rechunked.
        request_type (JobRequestType or str, optional): Kind of job: PUT, GET or VERIFY.
        truncated (bool, optional): Whether the job was truncated.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "GetCompletedJobsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("completed_jobs",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    chunk_client_processing_order_guarantee: JobChunkClientProcessingOrderGuarantee | str | None = None
    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    priority: Priority | str | None = None
    rechunked: datetime | None = None
    request_type: JobRequestType | str | None = None
    truncated: bool | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("completed_job"),
            query={
                "bucket_id": self.bucket_id,
                "chunk_client_processing_order_guarantee": self.chunk_client_processing_order_guarantee,
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "priority": self.priority,
                "rechunked": self.rechunked,
                "request_type": self.request_type,
                "truncated": self.truncated,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetCompletedJobsSpectraS3Response:
        reply.expect(200)
        result = CompletedJobList.parse(reply)
        return GetCompletedJobsSpectraS3Response(self, reply, result)
