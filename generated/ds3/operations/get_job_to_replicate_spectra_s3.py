# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobToReplicateSpectraS3: ``GET /_rest_/job/{job_id}?replicate``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path


class GetJobToReplicateSpectraS3Response(Response[bytes]):
    """Answer to `GetJobToReplicateSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobToReplicateSpectraS3Request(Request[GetJobToReplicateSpectraS3Response]):
    """Get a job as opaque text that another appliance can open to replicate it.

    Arguments:
        job_id (UUID or str): Id of the job.
    """

    operation: ClassVar[str] = "GetJobToReplicateSpectraS3"
    idempotent: ClassVar[bool] = True

    job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job", job_id=self.job_id),
            query={
                "replicate": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> GetJobToReplicateSpectraS3Response:
        reply.expect(200)
        result = reply.content
        return GetJobToReplicateSpectraS3Response(self, reply, result)
