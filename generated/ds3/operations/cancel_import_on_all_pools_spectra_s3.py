# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelImportOnAllPoolsSpectraS3: ``PUT /_rest_/pool?operation=cancel_import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class CancelImportOnAllPoolsSpectraS3Response(Response[None]):
    """Answer to `CancelImportOnAllPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelImportOnAllPoolsSpectraS3Request(Request[CancelImportOnAllPoolsSpectraS3Response]):
    """Cancel the import of all pools."""

    operation: ClassVar[str] = "CancelImportOnAllPoolsSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool"),
            query={
                "operation": "cancel_import",
            },
        )

    def parse(self, reply: HttpReply) -> CancelImportOnAllPoolsSpectraS3Response:
        reply.expect(204)
        return CancelImportOnAllPoolsSpectraS3Response(self, reply, None)
