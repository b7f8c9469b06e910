# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelOnlineOnAllTapesSpectraS3: ``PUT /_rest_/tape?operation=cancel_online``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class CancelOnlineOnAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `CancelOnlineOnAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelOnlineOnAllTapesSpectraS3Request(Request[CancelOnlineOnAllTapesSpectraS3Response]):
    """Cancel bringing all tapes online; a 207 lists those that failed."""

    operation: ClassVar[str] = "CancelOnlineOnAllTapesSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "cancel_online",
            },
        )

    def parse(self, reply: HttpReply) -> CancelOnlineOnAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return CancelOnlineOnAllTapesSpectraS3Response(self, reply, result)
