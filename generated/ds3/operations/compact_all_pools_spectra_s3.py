# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompactAllPoolsSpectraS3: ``PUT /_rest_/pool?operation=compact``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.priority import Priority


class CompactAllPoolsSpectraS3Response(Response[None]):
    """Answer to `CompactAllPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CompactAllPoolsSpectraS3Request(Request[CompactAllPoolsSpectraS3Response]):
    """Compact all pools.

    Arguments:
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "CompactAllPoolsSpectraS3"

    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "operation": "compact",
                "priority": self.priority,
            },
        )

    def parse(self, reply: HttpReply) -> CompactAllPoolsSpectraS3Response:
        reply.expect(204)
        return CompactAllPoolsSpectraS3Response(self, reply, None)
