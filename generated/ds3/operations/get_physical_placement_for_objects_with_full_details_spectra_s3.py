# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=get_physical_placement&full_details``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(
    Request[GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response]
):
    """Tell for each blob of the given objects which pools, tapes and targets hold it.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): The objects that the request is about.
        storage_domain (str, optional): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_list: Sequence[Ds3GetObject]
    storage_domain: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "get_physical_placement",
                "full_details": PRESENT,
                "storage_domain": self.storage_domain,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response(self, reply, result)
