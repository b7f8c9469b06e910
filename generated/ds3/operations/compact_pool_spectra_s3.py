# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompactPoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=compact``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool

if TYPE_CHECKING:
    from ..models.priority import Priority


class CompactPoolSpectraS3Response(Response[Pool]):
    """Answer to `CompactPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CompactPoolSpectraS3Request(Request[CompactPoolSpectraS3Response]):
    """Compact one pool.

    Arguments:
        pool (str): Name or id of the pool.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "CompactPoolSpectraS3"

    pool: str
    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "compact",
                "priority": self.priority,
            },
        )

    def parse(self, reply: HttpReply) -> CompactPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return CompactPoolSpectraS3Response(self, reply, result)
