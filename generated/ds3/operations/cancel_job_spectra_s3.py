# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelJobSpectraS3: ``DELETE /_rest_/job/{job_id}?force``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path


class CancelJobSpectraS3Response(Response[None]):
    """Answer to `CancelJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelJobSpectraS3Request(Request[CancelJobSpectraS3Response]):
    """Cancel a job: objects not yet completely received are dropped.

    Arguments:
        job_id (UUID or str): Id of the job.
    """

    operation: ClassVar[str] = "CancelJobSpectraS3"
    idempotent: ClassVar[bool] = True

    job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("job", job_id=self.job_id),
            query={
                "force": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> CancelJobSpectraS3Response:
        reply.expect(204)
        return CancelJobSpectraS3Response(self, reply, None)
