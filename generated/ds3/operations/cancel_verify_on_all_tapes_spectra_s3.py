# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelVerifyOnAllTapesSpectraS3: ``PUT /_rest_/tape?operation=cancel_verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class CancelVerifyOnAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `CancelVerifyOnAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelVerifyOnAllTapesSpectraS3Request(Request[CancelVerifyOnAllTapesSpectraS3Response]):
    """Cancel the verification of all tapes; a 207 lists those that failed."""

    operation: ClassVar[str] = "CancelVerifyOnAllTapesSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "cancel_verify",
            },
        )

    def parse(self, reply: HttpReply) -> CancelVerifyOnAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return CancelVerifyOnAllTapesSpectraS3Response(self, reply, result)
