# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AllocateJobChunkSpectraS3: ``PUT /_rest_/job_chunk/{job_chunk_id}?operation=allocate``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.objects import Objects


class AllocateJobChunkSpectraS3Response(Response[Objects]):
    """Answer to `AllocateJobChunkSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class AllocateJobChunkSpectraS3Request(Request[AllocateJobChunkSpectraS3Response]):
    """Allocate cache for one chunk (deprecated); 307 or 503 means try again later.

    Arguments:
        job_chunk_id (UUID or str): Id of the chunk.
    """

    operation: ClassVar[str] = "AllocateJobChunkSpectraS3"
    idempotent: ClassVar[bool] = True

    job_chunk_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("job_chunk", job_chunk_id=self.job_chunk_id),
            query={
                "operation": "allocate",
            },
        )

    def parse(self, reply: HttpReply) -> AllocateJobChunkSpectraS3Response:
        reply.expect(200)
        result = Objects.parse(reply)
        return AllocateJobChunkSpectraS3Response(self, reply, result)
