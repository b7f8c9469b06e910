# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelOnlineTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=cancel_online``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class CancelOnlineTapeSpectraS3Response(Response[Tape]):
    """Answer to `CancelOnlineTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelOnlineTapeSpectraS3Request(Request[CancelOnlineTapeSpectraS3Response]):
    """Cancel bringing one tape online.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "CancelOnlineTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "cancel_online",
            },
        )

    def parse(self, reply: HttpReply) -> CancelOnlineTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return CancelOnlineTapeSpectraS3Response(self, reply, result)
