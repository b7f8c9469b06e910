# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeletePoolPartitionSpectraS3: ``DELETE /_rest_/pool_partition/{pool_partition}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeletePoolPartitionSpectraS3Response(Response[None]):
    """Answer to `DeletePoolPartitionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeletePoolPartitionSpectraS3Request(Request[DeletePoolPartitionSpectraS3Response]):
    """Delete a pool partition and its storage domain memberships; its pools remain.

    Arguments:
        pool_partition (str): Name or id of the pool partition.
    """

    operation: ClassVar[str] = "DeletePoolPartitionSpectraS3"
    idempotent: ClassVar[bool] = True

    pool_partition: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("pool_partition", pool_partition=self.pool_partition),
        )

    def parse(self, reply: HttpReply) -> DeletePoolPartitionSpectraS3Response:
        reply.expect(204)
        return DeletePoolPartitionSpectraS3Response(self, reply, None)
