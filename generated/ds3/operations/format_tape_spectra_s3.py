# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FormatTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.tape import Tape


class FormatTapeSpectraS3Response(Response[Tape]):
    """Answer to `FormatTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class FormatTapeSpectraS3Request(Request[FormatTapeSpectraS3Response]):
    """Format one tape, if need be by force; its data is lost.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        force (bool, optional): Flag: do it even if the server would otherwise refuse.
    """

    operation: ClassVar[str] = "FormatTapeSpectraS3"

    tape_id: UUID | str
    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "format",
                "force": flag(self.force),
            },
        )

    def parse(self, reply: HttpReply) -> FormatTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return FormatTapeSpectraS3Response(self, reply, result)
