# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobChunksReadyForClientProcessingSpectraS3: ``GET /_rest_/job_chunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.master_object_list import MasterObjectList


class GetJobChunksReadyForClientProcessingSpectraS3Response(Response[MasterObjectList]):
    """Answer to `GetJobChunksReadyForClientProcessingSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobChunksReadyForClientProcessingSpectraS3Request(
    Request[GetJobChunksReadyForClientProcessingSpectraS3Response]
):
    """List a job's chunks ready for transfer; none means ask again after Retry-After.

    Arguments:
        job (UUID or str): Id of the job.
        job_chunk (UUID or str, optional): Id of the one chunk to ask for.
        preferred_number_of_chunks (int, optional): How many chunks the client would like to get.
    """

    operation: ClassVar[str] = "GetJobChunksReadyForClientProcessingSpectraS3"
    idempotent: ClassVar[bool] = True

    job: UUID | str
    job_chunk: UUID | str | None = None
    preferred_number_of_chunks: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_chunk"),
            query={
                "job": self.job,
                "job_chunk": self.job_chunk,
                "preferred_number_of_chunks": self.preferred_number_of_chunks,
            },
        )

    def parse(self, reply: HttpReply) -> GetJobChunksReadyForClientProcessingSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return GetJobChunksReadyForClientProcessingSpectraS3Response(self, reply, result)
