# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeSpectraS3: ``GET /_rest_/tape/{tape_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class GetTapeSpectraS3Response(Response[Tape]):
    """Answer to `GetTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeSpectraS3Request(Request[GetTapeSpectraS3Response]):
    """Show one tape, by bar code or id.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "GetTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape", tape_id=self.tape_id),
        )

    def parse(self, reply: HttpReply) -> GetTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return GetTapeSpectraS3Response(self, reply, result)
