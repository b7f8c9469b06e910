# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelFormatTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=cancel_format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class CancelFormatTapeSpectraS3Response(Response[Tape]):
    """Answer to `CancelFormatTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelFormatTapeSpectraS3Request(Request[CancelFormatTapeSpectraS3Response]):
    """Cancel the formatting of one tape.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "CancelFormatTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "cancel_format",
            },
        )

    def parse(self, reply: HttpReply) -> CancelFormatTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return CancelFormatTapeSpectraS3Response(self, reply, result)
