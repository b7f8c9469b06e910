# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyPhysicalPlacementForObjectsSpectraS3: ``GET /_rest_/bucket/{bucket_name}?operation=verify_physical_placement``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.physical_placement import PhysicalPlacement


class VerifyPhysicalPlacementForObjectsSpectraS3Response(Response[PhysicalPlacement]):
    """Answer to `VerifyPhysicalPlacementForObjectsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyPhysicalPlacementForObjectsSpectraS3Request(
    Request[VerifyPhysicalPlacementForObjectsSpectraS3Response]
):
    """Check that the given objects are on storage media; a 404 means they are not.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): The objects that the request is about.
        storage_domain (str, optional): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "VerifyPhysicalPlacementForObjectsSpectraS3"
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
                "storage_domain": self.storage_domain,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> VerifyPhysicalPlacementForObjectsSpectraS3Response:
        reply.expect(200)
        result = PhysicalPlacement.parse(reply)
        return VerifyPhysicalPlacementForObjectsSpectraS3Response(self, reply, result)
