# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TruncateAllActiveJobsSpectraS3: ``DELETE /_rest_/active_job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.job_request_type import JobRequestType


class TruncateAllActiveJobsSpectraS3Response(Response[None]):
    """Answer to `TruncateAllActiveJobsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class TruncateAllActiveJobsSpectraS3Request(Request[TruncateAllActiveJobsSpectraS3Response]):
    """Truncate all jobs by their active-job records, or those of one bucket or request type.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        request_type (JobRequestType or str, optional): Kind of job: PUT, GET or VERIFY.
    """

    operation: ClassVar[str] = "TruncateAllActiveJobsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str | None = None
    request_type: JobRequestType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("active_job"),
            query={
                "bucket_id": self.bucket_id,
                "request_type": self.request_type,
            },
        )

    def parse(self, reply: HttpReply) -> TruncateAllActiveJobsSpectraS3Response:
        reply.expect(204)
        return TruncateAllActiveJobsSpectraS3Response(self, reply, None)
