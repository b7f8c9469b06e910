# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FormatForeignPoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool


class FormatForeignPoolSpectraS3Response(Response[Pool]):
    """Answer to `FormatForeignPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class FormatForeignPoolSpectraS3Request(Request[FormatForeignPoolSpectraS3Response]):
    """Format one foreign pool.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "FormatForeignPoolSpectraS3"

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "format",
            },
        )

    def parse(self, reply: HttpReply) -> FormatForeignPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return FormatForeignPoolSpectraS3Response(self, reply, result)
