# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FormatAllTapesSpectraS3: ``PUT /_rest_/tape?operation=format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.tape_failure_list import TapeFailureList


class FormatAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `FormatAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class FormatAllTapesSpectraS3Request(Request[FormatAllTapesSpectraS3Response]):
    """Format all tapes, if need be by force; a 207 lists those that failed.

    Arguments:
        force (bool, optional): Flag: do it even if the server would otherwise refuse.
    """

    operation: ClassVar[str] = "FormatAllTapesSpectraS3"

    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "format",
                "force": flag(self.force),
            },
        )

    def parse(self, reply: HttpReply) -> FormatAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return FormatAllTapesSpectraS3Response(self, reply, result)
