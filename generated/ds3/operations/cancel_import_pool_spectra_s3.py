# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CancelImportPoolSpectraS3: ``PUT /_rest_/pool/{pool}?operation=cancel_import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool import Pool


class CancelImportPoolSpectraS3Response(Response[Pool]):
    """Answer to `CancelImportPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class CancelImportPoolSpectraS3Request(Request[CancelImportPoolSpectraS3Response]):
    """Cancel the import of one pool.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "CancelImportPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool", pool=self.pool),
            query={
                "operation": "cancel_import",
            },
        )

    def parse(self, reply: HttpReply) -> CancelImportPoolSpectraS3Response:
        reply.expect(200)
        result = Pool.parse(reply)
        return CancelImportPoolSpectraS3Response(self, reply, result)
