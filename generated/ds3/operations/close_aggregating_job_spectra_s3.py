# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CloseAggregatingJobSpectraS3: ``PUT /_rest_/job/{job_id}?close_aggregating_job``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path

from ..models.master_object_list import MasterObjectList


class CloseAggregatingJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `CloseAggregatingJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CloseAggregatingJobSpectraS3Request(Request[CloseAggregatingJobSpectraS3Response]):
    """Close an aggregating job, so that no further job is appended to it.

    Arguments:
        job_id (UUID or str): Id of the job.
    """

    operation: ClassVar[str] = "CloseAggregatingJobSpectraS3"
    idempotent: ClassVar[bool] = True

    job_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("job", job_id=self.job_id),
            query={
                "close_aggregating_job": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> CloseAggregatingJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return CloseAggregatingJobSpectraS3Response(self, reply, result)
