# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetActiveJobSpectraS3: ``GET /_rest_/active_job/{active_job_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.active_job import ActiveJob


class GetActiveJobSpectraS3Response(Response[ActiveJob]):
    """Answer to `GetActiveJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetActiveJobSpectraS3Request(Request[GetActiveJobSpectraS3Response]):
    """Show an active job's record, without its chunks; a job that ended gives a 404.

    Arguments:
        active_job_id (UUID or str): Id of the active job.
    """

    operation: ClassVar[str] = "GetActiveJobSpectraS3"
    idempotent: ClassVar[bool] = True

    active_job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("active_job", active_job_id=self.active_job_id),
        )

    def parse(self, reply: HttpReply) -> GetActiveJobSpectraS3Response:
        reply.expect(200)
        result = ActiveJob.parse(reply)
        return GetActiveJobSpectraS3Response(self, reply, result)
