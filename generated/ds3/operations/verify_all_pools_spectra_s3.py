# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyAllPoolsSpectraS3: ``PUT /_rest_/pool?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.priority import Priority


class VerifyAllPoolsSpectraS3Response(Response[None]):
    """Answer to `VerifyAllPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyAllPoolsSpectraS3Request(Request[VerifyAllPoolsSpectraS3Response]):
    """Verify the data on all pools.

    Arguments:
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "VerifyAllPoolsSpectraS3"

    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "operation": "verify",
                "priority": self.priority,
            },
        )

    def parse(self, reply: HttpReply) -> VerifyAllPoolsSpectraS3Response:
        reply.expect(204)
        return VerifyAllPoolsSpectraS3Response(self, reply, None)
