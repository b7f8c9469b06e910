# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCompletedJobSpectraS3: ``GET /_rest_/completed_job/{completed_job}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.completed_job import CompletedJob


class GetCompletedJobSpectraS3Response(Response[CompletedJob]):
    """Answer to `GetCompletedJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCompletedJobSpectraS3Request(Request[GetCompletedJobSpectraS3Response]):
    """Show the record of one completed job.

    Arguments:
        completed_job (str): Id of the completed job.
    """

    operation: ClassVar[str] = "GetCompletedJobSpectraS3"
    idempotent: ClassVar[bool] = True

    completed_job: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("completed_job", completed_job=self.completed_job),
        )

    def parse(self, reply: HttpReply) -> GetCompletedJobSpectraS3Response:
        reply.expect(200)
        result = CompletedJob.parse(reply)
        return GetCompletedJobSpectraS3Response(self, reply, result)
