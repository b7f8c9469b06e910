# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelAllJobsSpectraS3: ``DELETE /_rest_/job?force``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.job_request_type import JobRequestType


class CancelAllJobsSpectraS3Response(Response[None]):
    """Answer to `CancelAllJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelAllJobsSpectraS3Request(Request[CancelAllJobsSpectraS3Response]):
    """Cancel all jobs, or those of one bucket or request type.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        request_type (JobRequestType or str, optional): Kind of job: PUT, GET or VERIFY.
    """

    operation: ClassVar[str] = "CancelAllJobsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str | None = None
    request_type: JobRequestType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("job"),
            query={
                "force": PRESENT,
                "bucket_id": self.bucket_id,
                "request_type": self.request_type,
            },
        )

    def parse(self, reply: HttpReply) -> CancelAllJobsSpectraS3Response:
        reply.expect(204)
        return CancelAllJobsSpectraS3Response(self, reply, None)
