# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelVerifyPoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=cancel_verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool


class CancelVerifyPoolSpectraS3Response(Response[Pool]):
    """Answer to `CancelVerifyPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelVerifyPoolSpectraS3Request(Request[CancelVerifyPoolSpectraS3Response]):
    """Cancel the verification of one pool.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "CancelVerifyPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "cancel_verify",
            },
        )

    def parse(self, reply: HttpReply) -> CancelVerifyPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return CancelVerifyPoolSpectraS3Response(self, reply, result)
