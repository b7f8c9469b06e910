# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAllTapePartitionsSpectraS3: ``PUT /_rest_/tape_partition``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyAllTapePartitionsSpectraS3Response(Response[None]):
    """Answer to `ModifyAllTapePartitionsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAllTapePartitionsSpectraS3Request(Request[ModifyAllTapePartitionsSpectraS3Response]):
    """Quiesce all tape partitions, or let them work again.

    Arguments:
        quiesced (Quiesced or str): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAllTapePartitionsSpectraS3"
    idempotent: ClassVar[bool] = True

    quiesced: Quiesced | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_partition"),
            query={
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAllTapePartitionsSpectraS3Response:
        reply.expect(204)
        return ModifyAllTapePartitionsSpectraS3Response(self, reply, None)
