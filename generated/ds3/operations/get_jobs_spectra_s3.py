# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobsSpectraS3: ``GET /_rest_/job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.job_list import JobList


class GetJobsSpectraS3Response(Response[JobList]):
    """Answer to `GetJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobsSpectraS3Request(Request[GetJobsSpectraS3Response]):
    """List active jobs with their nodes, without chunks and without pages.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        full_details (bool, optional): Flag: answer in full detail.
    """

    operation: ClassVar[str] = "GetJobsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str | None = None
    full_details: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job"),
            query={
                "bucket_id": self.bucket_id,
                "full_details": flag(self.full_details),
            },
        )

    def parse(self, reply: HttpReply) -> GetJobsSpectraS3Response:
        reply.expect(200)
        result = JobList.parse(reply)
        return GetJobsSpectraS3Response(self, reply, result)
