# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyAllAzureTargetsSpectraS3: ``PUT /_rest_/azure_target``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.quiesced import Quiesced


class ModifyAllAzureTargetsSpectraS3Response(Response[None]):
    """Answer to `ModifyAllAzureTargetsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyAllAzureTargetsSpectraS3Request(Request[ModifyAllAzureTargetsSpectraS3Response]):
    """Quiesce all Azure targets, or let them work again.

    Arguments:
        quiesced (Quiesced or str): Whether it is quiesced: NO, PENDING or YES.
    """

    operation: ClassVar[str] = "ModifyAllAzureTargetsSpectraS3"
    idempotent: ClassVar[bool] = True

    quiesced: Quiesced | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("azure_target"),
            query={
                "quiesced": self.quiesced,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyAllAzureTargetsSpectraS3Response:
        reply.expect(204)
        return ModifyAllAzureTargetsSpectraS3Response(self, reply, None)
