# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobsOnDs3TargetSpectraS3: ``GET /_rest_/ds3_target/{ds3_target}?operation=get_physical_placement``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetBlobsOnDs3TargetSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetBlobsOnDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobsOnDs3TargetSpectraS3Request(Request[GetBlobsOnDs3TargetSpectraS3Response]):
    """List the blobs that are on a DS3 target.

    Arguments:
        ds3_target (str): Name or id of the DS3 target.
    """

    operation: ClassVar[str] = "GetBlobsOnDs3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("ds3_target", ds3_target=self.ds3_target),
            query={
                "operation": "get_physical_placement",
            },
        )

    def parse(self, reply: HttpReply) -> GetBlobsOnDs3TargetSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetBlobsOnDs3TargetSpectraS3Response(self, reply, result)
