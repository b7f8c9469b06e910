# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelVerifyTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=cancel_verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class CancelVerifyTapeSpectraS3Response(Response[Tape]):
    """Answer to `CancelVerifyTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelVerifyTapeSpectraS3Request(Request[CancelVerifyTapeSpectraS3Response]):
    """Cancel the verification of one tape.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "CancelVerifyTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "cancel_verify",
            },
        )

    def parse(self, reply: HttpReply) -> CancelVerifyTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return CancelVerifyTapeSpectraS3Response(self, reply, result)
