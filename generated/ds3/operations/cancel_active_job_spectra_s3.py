# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelActiveJobSpectraS3: ``DELETE /_rest_/active_job/{active_job_id}?force``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path


class CancelActiveJobSpectraS3Response(Response[None]):
    """Answer to `CancelActiveJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelActiveJobSpectraS3Request(Request[CancelActiveJobSpectraS3Response]):
    """Cancel a job by its active-job record; objects not completely received are dropped.

    Arguments:
        active_job_id (UUID or str): Id of the active job.
    """

    operation: ClassVar[str] = "CancelActiveJobSpectraS3"
    idempotent: ClassVar[bool] = True

    active_job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("active_job", active_job_id=self.active_job_id),
            query={
                "force": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> CancelActiveJobSpectraS3Response:
        reply.expect(204)
        return CancelActiveJobSpectraS3Response(self, reply, None)
