# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelEjectOnAllTapesSpectraS3: ``PUT /_rest_/tape?operation=cancel_eject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class CancelEjectOnAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `CancelEjectOnAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelEjectOnAllTapesSpectraS3Request(Request[CancelEjectOnAllTapesSpectraS3Response]):
    """Cancel the ejection of all tapes; a 207 lists those that failed."""

    operation: ClassVar[str] = "CancelEjectOnAllTapesSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "cancel_eject",
            },
        )

    def parse(self, reply: HttpReply) -> CancelEjectOnAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return CancelEjectOnAllTapesSpectraS3Response(self, reply, result)
