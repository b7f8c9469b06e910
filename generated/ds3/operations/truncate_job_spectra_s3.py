# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TruncateJobSpectraS3: ``DELETE /_rest_/job/{job_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class TruncateJobSpectraS3Response(Response[None]):
    """Answer to `TruncateJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class TruncateJobSpectraS3Request(Request[TruncateJobSpectraS3Response]):
    """Truncate a job: complete objects are kept, the others dropped, and it goes on to its end.

    Arguments:
        job_id (UUID or str): Id of the job.
    """

    operation: ClassVar[str] = "TruncateJobSpectraS3"
    idempotent: ClassVar[bool] = True

    job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("job", job_id=self.job_id),
        )

    def parse(self, reply: HttpReply) -> TruncateJobSpectraS3Response:
        reply.expect(204)
        return TruncateJobSpectraS3Response(self, reply, None)
