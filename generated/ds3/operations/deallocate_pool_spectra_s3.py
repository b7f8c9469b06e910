# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeallocatePoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=deallocate``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeallocatePoolSpectraS3Response(Response[None]):
    """Answer to `DeallocatePoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeallocatePoolSpectraS3Request(Request[DeallocatePoolSpectraS3Response]):
    """Deallocate a pool; the answer has no body.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "DeallocatePoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "deallocate",
            },
        )

    def parse(self, reply: HttpReply) -> DeallocatePoolSpectraS3Response:
        reply.expect(204)
        return DeallocatePoolSpectraS3Response(self, reply, None)
