# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobsOnS3TargetSpectraS3: ``GET /_rest_/s3_target/{s3_target}?operation=get_physical_placement``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetBlobsOnS3TargetSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetBlobsOnS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobsOnS3TargetSpectraS3Request(Request[GetBlobsOnS3TargetSpectraS3Response]):
    """List the blobs that are on an S3 target.

    Arguments:
        s3_target (str): Name or id of the S3 target.
    """

    operation: ClassVar[str] = "GetBlobsOnS3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target", s3_target=self.s3_target),
            query={
                "operation": "get_physical_placement",
            },
        )

    def parse(self, reply: HttpReply) -> GetBlobsOnS3TargetSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetBlobsOnS3TargetSpectraS3Response(self, reply, result)
