# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAllPoolsSpectraS3: ``PUT /_rest_/pool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyAllPoolsSpectraS3Response(Response[None]):
    """Answer to `ModifyAllPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAllPoolsSpectraS3Request(Request[ModifyAllPoolsSpectraS3Response]):
    """Quiesce all pools, or let them work again.

    Arguments:
        quiesced (Quiesced or str): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAllPoolsSpectraS3"
    idempotent: ClassVar[bool] = True

    quiesced: Quiesced | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAllPoolsSpectraS3Response:
        reply.expect(204)
        return ModifyAllPoolsSpectraS3Response(self, reply, None)
