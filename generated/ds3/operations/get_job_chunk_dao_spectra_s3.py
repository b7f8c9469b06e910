# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobChunkDaoSpectraS3: ``GET /_rest_/job_chunk_dao/{job_chunk_dao}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.job_chunk import JobChunk


class GetJobChunkDaoSpectraS3Response(Response[JobChunk]):
    """Answer to `GetJobChunkDaoSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobChunkDaoSpectraS3Request(Request[GetJobChunkDaoSpectraS3Response]):
    """Show a chunk's record: its state and where it is read from, not its blobs.

    Arguments:
        job_chunk_dao (str): Id of the chunk.
    """

    operation: ClassVar[str] = "GetJobChunkDaoSpectraS3"
    idempotent: ClassVar[bool] = True

    job_chunk_dao: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_chunk_dao", job_chunk_dao=self.job_chunk_dao),
        )

    def parse(self, reply: HttpReply) -> GetJobChunkDaoSpectraS3Response:
        reply.expect(200)
        result = JobChunk.parse(reply)
        return GetJobChunkDaoSpectraS3Response(self, reply, result)
