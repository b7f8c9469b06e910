# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyPoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool

if TYPE_CHECKING:
    from ..models.priority import Priority


class VerifyPoolSpectraS3Response(Response[Pool]):
    """Answer to `VerifyPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyPoolSpectraS3Request(Request[VerifyPoolSpectraS3Response]):
    """Verify the data on one pool.

    Arguments:
        pool (str): Name or id of the pool.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "VerifyPoolSpectraS3"

    pool: str
    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "verify",
                "priority": self.priority,
            },
        )

    def parse(self, reply: HttpReply) -> VerifyPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return VerifyPoolSpectraS3Response(self, reply, result)
