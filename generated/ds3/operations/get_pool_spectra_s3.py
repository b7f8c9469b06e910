# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolSpectraS3: ``GET /_rest_/pool/{pool}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool


class GetPoolSpectraS3Response(Response[Pool]):
    """Answer to `GetPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolSpectraS3Request(Request[GetPoolSpectraS3Response]):
    """Show one pool with its state and capacity.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "GetPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool", pool=self.pool),
        )

    def parse(self, reply: HttpReply) -> GetPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return GetPoolSpectraS3Response(self, reply, result)
