# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ClearAllCompletedJobsSpectraS3: ``DELETE /_rest_/completed_job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ClearAllCompletedJobsSpectraS3Response(Response[None]):
    """Answer to `ClearAllCompletedJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ClearAllCompletedJobsSpectraS3Request(Request[ClearAllCompletedJobsSpectraS3Response]):
    """Delete the history of completed jobs."""

    operation: ClassVar[str] = "ClearAllCompletedJobsSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("completed_job"),
        )

    def parse(self, reply: HttpReply) -> ClearAllCompletedJobsSpectraS3Response:
        reply.expect(204)
        return ClearAllCompletedJobsSpectraS3Response(self, reply, None)
