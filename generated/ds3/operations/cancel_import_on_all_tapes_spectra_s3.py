# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelImportOnAllTapesSpectraS3: ``PUT /_rest_/tape?operation=cancel_import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_list import TapeFailureList


class CancelImportOnAllTapesSpectraS3Response(Response[TapeFailureList | None]):
    """Answer to `CancelImportOnAllTapesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelImportOnAllTapesSpectraS3Request(Request[CancelImportOnAllTapesSpectraS3Response]):
    """Cancel the import of all tapes; a 207 lists those that failed."""

    operation: ClassVar[str] = "CancelImportOnAllTapesSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape"),
            query={
                "operation": "cancel_import",
            },
        )

    def parse(self, reply: HttpReply) -> CancelImportOnAllTapesSpectraS3Response:
        reply.expect(204, 207)
        result = TapeFailureList.parse(reply) if reply.status == 207 else None
        return CancelImportOnAllTapesSpectraS3Response(self, reply, result)
