# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TruncateActiveJobSpectraS3: ``DELETE /_rest_/active_job/{active_job_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class TruncateActiveJobSpectraS3Response(Response[None]):
    """Answer to `TruncateActiveJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class TruncateActiveJobSpectraS3Request(Request[TruncateActiveJobSpectraS3Response]):
    """Truncate a job by its active-job record: complete objects are kept.

    Arguments:
        active_job_id (UUID or str): Id of the active job.
    """

    operation: ClassVar[str] = "TruncateActiveJobSpectraS3"
    idempotent: ClassVar[bool] = True

    active_job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("active_job", active_job_id=self.active_job_id),
        )

    def parse(self, reply: HttpReply) -> TruncateActiveJobSpectraS3Response:
        reply.expect(204)
        return TruncateActiveJobSpectraS3Response(self, reply, None)
