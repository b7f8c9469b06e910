# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelImportTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=cancel_import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape


class CancelImportTapeSpectraS3Response(Response[Tape]):
    """Answer to `CancelImportTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelImportTapeSpectraS3Request(Request[CancelImportTapeSpectraS3Response]):
    """Cancel the import of one tape.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
    """

    operation: ClassVar[str] = "CancelImportTapeSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "cancel_import",
            },
        )

    def parse(self, reply: HttpReply) -> CancelImportTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return CancelImportTapeSpectraS3Response(self, reply, result)
