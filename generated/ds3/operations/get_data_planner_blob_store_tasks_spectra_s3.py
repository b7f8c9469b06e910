# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDataPlannerBlobStoreTasksSpectraS3: ``GET /_rest_/blob_store_task``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.blob_store_tasks_information import BlobStoreTasksInformation


class GetDataPlannerBlobStoreTasksSpectraS3Response(Response[BlobStoreTasksInformation]):
    """Answer to `GetDataPlannerBlobStoreTasksSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDataPlannerBlobStoreTasksSpectraS3Request(Request[GetDataPlannerBlobStoreTasksSpectraS3Response]):
    """List the tasks of the data planner's blob store; full_details asks for more.

    Arguments:
        full_details (bool, optional): Flag: answer in full detail.
    """

    operation: ClassVar[str] = "GetDataPlannerBlobStoreTasksSpectraS3"
    idempotent: ClassVar[bool] = True

    full_details: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("blob_store_task"),
            query={
                "full_details": flag(self.full_details),
            },
        )

    def parse(self, reply: HttpReply) -> GetDataPlannerBlobStoreTasksSpectraS3Response:
        reply.expect(200)
        result = BlobStoreTasksInformation.parse(reply)
        return GetDataPlannerBlobStoreTasksSpectraS3Response(self, reply, result)
