# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobSpectraS3: ``GET /_rest_/job/{job_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.master_object_list import MasterObjectList


class GetJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `GetJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobSpectraS3Request(Request[GetJobSpectraS3Response]):
    """Show a job with chunks and blobs, be it active, completed or canceled.

    Arguments:
        job_id (UUID or str): Id of the job.
    """

    operation: ClassVar[str] = "GetJobSpectraS3"
    idempotent: ClassVar[bool] = True

    job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job", job_id=self.job_id),
        )

    def parse(self, reply: HttpReply) -> GetJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return GetJobSpectraS3Response(self, reply, result)
