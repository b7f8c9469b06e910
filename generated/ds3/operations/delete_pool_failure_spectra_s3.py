# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeletePoolFailureSpectraS3: ``DELETE /_rest_/pool_failure/{pool_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeletePoolFailureSpectraS3Response(Response[None]):
    """Answer to `DeletePoolFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeletePoolFailureSpectraS3Request(Request[DeletePoolFailureSpectraS3Response]):
    """Delete the record of one pool failure.

    Arguments:
        pool_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeletePoolFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    pool_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("pool_failure", pool_failure=self.pool_failure),
        )

    def parse(self, reply: HttpReply) -> DeletePoolFailureSpectraS3Response:
        reply.expect(204)
        return DeletePoolFailureSpectraS3Response(self, reply, None)
