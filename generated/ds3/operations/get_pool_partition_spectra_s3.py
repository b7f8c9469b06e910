# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolPartitionSpectraS3: ``GET /_rest_/pool_partition/{pool_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool_partition import PoolPartition


class GetPoolPartitionSpectraS3Response(Response[PoolPartition]):
    """Answer to `GetPoolPartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolPartitionSpectraS3Request(Request[GetPoolPartitionSpectraS3Response]):
    """Show one pool partition.

    Arguments:
        pool_partition (str): Name or id of the pool partition.
    """

    operation: ClassVar[str] = "GetPoolPartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    pool_partition: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool_partition", pool_partition=self.pool_partition),
        )

    def parse(self, reply: HttpReply) -> GetPoolPartitionSpectraS3Response:
        reply.expect(200)
        result = PoolPartition.parse(reply)
        return GetPoolPartitionSpectraS3Response(self, reply, result)
