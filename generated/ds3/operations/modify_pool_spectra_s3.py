# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyPoolSpectraS3: ``PUT /_rest_/pool/{pool}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyPoolSpectraS3Response(Response[Pool]):
    """Answer to `ModifyPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyPoolSpectraS3Request(Request[ModifyPoolSpectraS3Response]):
    """Move a pool to another partition, quiesce it or let it work again.

    Arguments:
        pool (str): Name or id of the pool.
        partition_id (UUID or str, optional): Name or id of the partition.
        quiesced (Quiesced or str, optional): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str
    partition_id: UUID | str | None = None
    quiesced: Quiesced | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "partition_id": self.partition_id,
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return ModifyPoolSpectraS3Response(self, reply, result)
