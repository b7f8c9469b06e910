# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSuspectObjectsWithFullDetailsSpectraS3: ``GET /_rest_/suspect_object?full_details``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetSuspectObjectsWithFullDetailsSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetSuspectObjectsWithFullDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSuspectObjectsWithFullDetailsSpectraS3Request(
    Request[GetSuspectObjectsWithFullDetailsSpectraS3Response]
):
    """List the blobs of suspect objects, without pages.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        storage_domain (str, optional): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "GetSuspectObjectsWithFullDetailsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str | None = None
    storage_domain: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("suspect_object"),
            query={
                "full_details": PRESENT,
                "bucket_id": self.bucket_id,
                "storage_domain": self.storage_domain,
            },
        )

    def parse(self, reply: HttpReply) -> GetSuspectObjectsWithFullDetailsSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetSuspectObjectsWithFullDetailsSpectraS3Response(self, reply, result)
