# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3: ``GET /_rest_/bucket/{bucket_name}?operation=verify_physical_placement&full_details``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.bulk_object_list import BulkObjectList


class VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response(Response[BulkObjectList]):
    """Answer to `VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(
    Request[VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response]
):
    """Check that objects are on media and show it blob by blob; a 404 means they are not.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): The objects that the request is about.
        storage_domain (str, optional): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_list: Sequence[Ds3GetObject]
    storage_domain: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "verify_physical_placement",
                "full_details": PRESENT,
                "storage_domain": self.storage_domain,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response(self, reply, result)
