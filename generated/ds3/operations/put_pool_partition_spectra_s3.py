# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutPoolPartitionSpectraS3: ``POST /_rest_/pool_partition``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool_partition import PoolPartition

if TYPE_CHECKING:
    from ..models.pool_type import PoolType


class PutPoolPartitionSpectraS3Response(Response[PoolPartition]):
    """Answer to `PutPoolPartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutPoolPartitionSpectraS3Request(Request[PutPoolPartitionSpectraS3Response]):
    """Create a pool partition for nearline or for online pools.

    Arguments:
        name (str): Its name; as a filter it may hold % for any text.
        type (PoolType or str): NEARLINE or ONLINE.
    """

    operation: ClassVar[str] = "PutPoolPartitionSpectraS3"

    name: str
    type: PoolType | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("pool_partition"),
            query={
                "name": self.name,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> PutPoolPartitionSpectraS3Response:
        reply.expect(201)
        result = PoolPartition.parse(reply)
        return PutPoolPartitionSpectraS3Response(self, reply, result)
