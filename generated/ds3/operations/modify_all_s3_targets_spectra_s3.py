# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAllS3TargetsSpectraS3: ``PUT /_rest_/s3_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyAllS3TargetsSpectraS3Response(Response[None]):
    """Answer to `ModifyAllS3TargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAllS3TargetsSpectraS3Request(Request[ModifyAllS3TargetsSpectraS3Response]):
    """Quiesce all S3 targets, or let them work again.

    Arguments:
        quiesced (Quiesced or str): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAllS3TargetsSpectraS3"
    idempotent: ClassVar[bool] = True

    quiesced: Quiesced | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("s3_target"),
            query={
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAllS3TargetsSpectraS3Response:
        reply.expect(204)
        return ModifyAllS3TargetsSpectraS3Response(self, reply, None)
