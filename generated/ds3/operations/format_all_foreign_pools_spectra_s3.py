# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FormatAllForeignPoolsSpectraS3: ``PUT /_rest_/pool?operation=format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class FormatAllForeignPoolsSpectraS3Response(Response[None]):
    """Answer to `FormatAllForeignPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class FormatAllForeignPoolsSpectraS3Request(Request[FormatAllForeignPoolsSpectraS3Response]):
    """Format all foreign pools."""

    operation: ClassVar[str] = "FormatAllForeignPoolsSpectraS3"

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "operation": "format",
            },
        )

    def parse(self, reply: HttpReply) -> FormatAllForeignPoolsSpectraS3Response:
        reply.expect(204)
        return FormatAllForeignPoolsSpectraS3Response(self, reply, None)
