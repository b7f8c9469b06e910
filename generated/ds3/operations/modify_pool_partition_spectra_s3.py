# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyPoolPartitionSpectraS3: ``PUT /_rest_/pool_partition/{pool_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool_partition import PoolPartition


class ModifyPoolPartitionSpectraS3Response(Response[PoolPartition]):
    """Answer to `ModifyPoolPartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyPoolPartitionSpectraS3Request(Request[ModifyPoolPartitionSpectraS3Response]):
    """Rename a pool partition.

    Arguments:
        pool_partition (str): Name or id of the pool partition.
        name (str, optional): Its name; as a filter it may hold % for any text.
    """

    operation: ClassVar[str] = "ModifyPoolPartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    pool_partition: str
    name: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool_partition", pool_partition=self.pool_partition),
            query={
                "name": self.name,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyPoolPartitionSpectraS3Response:
        reply.expect(200)
        result = PoolPartition.parse(reply)
        return ModifyPoolPartitionSpectraS3Response(self, reply, result)
