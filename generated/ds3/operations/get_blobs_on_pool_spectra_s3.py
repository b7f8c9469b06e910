# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobsOnPoolSpectraS3: ``GET /_rest_/pool/{pool}?operation=get_physical_placement``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetBlobsOnPoolSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetBlobsOnPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobsOnPoolSpectraS3Request(Request[GetBlobsOnPoolSpectraS3Response]):
    """List the blobs that are on a pool.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "GetBlobsOnPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "get_physical_placement",
            },
        )

    def parse(self, reply: HttpReply) -> GetBlobsOnPoolSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetBlobsOnPoolSpectraS3Response(self, reply, result)
