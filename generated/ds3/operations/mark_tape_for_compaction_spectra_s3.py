# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""MarkTapeForCompactionSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=mark_for_compaction``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class MarkTapeForCompactionSpectraS3Response(Response[Tape]):
    """Answer to `MarkTapeForCompactionSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class MarkTapeForCompactionSpectraS3Request(Request[MarkTapeForCompactionSpectraS3Response]):
    """Mark a tape to be compacted.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "MarkTapeForCompactionSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "mark_for_compaction",
            },
        )

    def parse(self, reply: HttpReply) -> MarkTapeForCompactionSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return MarkTapeForCompactionSpectraS3Response(self, reply, result)
