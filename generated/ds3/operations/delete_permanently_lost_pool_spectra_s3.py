# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeletePermanentlyLostPoolSpectraS3: ``DELETE /_rest_/pool/{pool}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeletePermanentlyLostPoolSpectraS3Response(Response[None]):
    """Answer to `DeletePermanentlyLostPoolSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeletePermanentlyLostPoolSpectraS3Request(Request[DeletePermanentlyLostPoolSpectraS3Response]):
    """Delete the record of a pool that is lost for good.

    Arguments:
        pool (str): Name or id of the pool.
    """

    operation: ClassVar[str] = "DeletePermanentlyLostPoolSpectraS3"
    idempotent: ClassVar[bool] = True

    pool: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("pool", pool=self.pool),
        )

    def parse(self, reply: HttpReply) -> DeletePermanentlyLostPoolSpectraS3Response:
        reply.expect(204)
        return DeletePermanentlyLostPoolSpectraS3Response(self, reply, None)
