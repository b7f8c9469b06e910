# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelVerifyOnAllPoolsSpectraS3: ``PUT /_rest_/pool?operation=cancel_verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class CancelVerifyOnAllPoolsSpectraS3Response(Response[None]):
    """Answer to `CancelVerifyOnAllPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelVerifyOnAllPoolsSpectraS3Request(Request[CancelVerifyOnAllPoolsSpectraS3Response]):
    """Cancel the verification of all pools."""

    operation: ClassVar[str] = "CancelVerifyOnAllPoolsSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "operation": "cancel_verify",
            },
        )

    def parse(self, reply: HttpReply) -> CancelVerifyOnAllPoolsSpectraS3Response:
        reply.expect(204)
        return CancelVerifyOnAllPoolsSpectraS3Response(self, reply, None)
