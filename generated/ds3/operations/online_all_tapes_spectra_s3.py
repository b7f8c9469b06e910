# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""OnlineAllTapesSpectraS3: ``PUT /_rest_/tape?operation=online``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class OnlineAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `OnlineAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class OnlineAllTapesSpectraS3Request(Request[OnlineAllTapesSpectraS3Response]):
    """Bring all tapes online; a 207 lists those that failed."""

    operation: ClassVar[str] = "OnlineAllTapesSpectraS3"

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "online",
            },
        )

    def parse(self, reply: HttpReply) -> OnlineAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return OnlineAllTapesSpectraS3Response(self, reply, result)
