# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobCreationFailuresSpectraS3: ``GET /_rest_/job_creation_failed``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.job_creation_failed import JobCreationFailed
from ..models.job_creation_failed_list import JobCreationFailedList


class GetJobCreationFailuresSpectraS3Response(PagedResponse[JobCreationFailedList]):
    """Answer to `GetJobCreationFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobCreationFailuresSpectraS3Request(
    PagedRequest[GetJobCreationFailuresSpectraS3Response, JobCreationFailed]
):
    """List the jobs that could not be created, and the tapes they lacked.

    Arguments:
        date (datetime, optional): When the creation of the job failed.
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        user_name (str, optional): Name of the user.
    """

    operation: ClassVar[str] = "GetJobCreationFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("job_creation_faileds",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    date: datetime | None = None
    error_message: str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    user_name: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_creation_failed"),
            query={
                "date": self.date,
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "user_name": self.user_name,
            },
        )

    def parse(self, reply: HttpReply) -> GetJobCreationFailuresSpectraS3Response:
        reply.expect(200)
        result = JobCreationFailedList.parse(reply)
        return GetJobCreationFailuresSpectraS3Response(self, reply, result)
