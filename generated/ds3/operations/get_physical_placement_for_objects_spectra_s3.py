# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPhysicalPlacementForObjectsSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=get_physical_placement``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.physical_placement import PhysicalPlacement


class GetPhysicalPlacementForObjectsSpectraS3Response(Response[PhysicalPlacement]):
    """Answer to `GetPhysicalPlacementForObjectsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPhysicalPlacementForObjectsSpectraS3Request(
    Request[GetPhysicalPlacementForObjectsSpectraS3Response]
):
    """Tell which pools, tapes and targets hold the given objects, all taken together.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): The objects that the request is about.
        storage_domain (str, optional): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "GetPhysicalPlacementForObjectsSpectraS3"
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
                "storage_domain": self.storage_domain,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> GetPhysicalPlacementForObjectsSpectraS3Response:
        reply.expect(200)
        result = PhysicalPlacement.parse(reply)
        return GetPhysicalPlacementForObjectsSpectraS3Response(self, reply, result)
