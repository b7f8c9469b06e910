# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAllDs3TargetsSpectraS3: ``PUT /_rest_/ds3_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyAllDs3TargetsSpectraS3Response(Response[None]):
    """Answer to `ModifyAllDs3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAllDs3TargetsSpectraS3Request(Request[ModifyAllDs3TargetsSpectraS3Response]):
    """Quiesce all DS3 targets, or let them work again.

    Arguments:
        quiesced (Quiesced or str): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAllDs3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True

    quiesced: Quiesced | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("ds3_target"),
            query={
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAllDs3TargetsSpectraS3Response:
        reply.expect(204)
        return ModifyAllDs3TargetsSpectraS3Response(self, reply, None)
