# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobChunkSpectraS3: ``GET /_rest_/job_chunk/{job_chunk_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.objects import Objects


class GetJobChunkSpectraS3Response(Response[Objects]):
    """Answer to `GetJobChunkSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobChunkSpectraS3Request(Request[GetJobChunkSpectraS3Response]):
    """Show one chunk of a job with its blobs.

    Arguments:
        job_chunk_id (UUID or str): Id of the chunk.
    """

    operation: ClassVar[str] = "GetJobChunkSpectraS3"
    idempotent: ClassVar[bool] = True

    job_chunk_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_chunk", job_chunk_id=self.job_chunk_id),
        )

    def parse(self, reply: HttpReply) -> GetJobChunkSpectraS3Response:
        reply.expect(200)
        result = Objects.parse(reply)
        return GetJobChunkSpectraS3Response(self, reply, result)
