# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ForceTapeEnvironmentRefreshSpectraS3: ``PUT /_rest_/tape_environment``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ForceTapeEnvironmentRefreshSpectraS3Response(Response[None]):
    """Answer to `ForceTapeEnvironmentRefreshSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ForceTapeEnvironmentRefreshSpectraS3Request(Request[ForceTapeEnvironmentRefreshSpectraS3Response]):
    """Make the server look anew at its tape libraries, drives and tapes."""

    operation: ClassVar[str] = "ForceTapeEnvironmentRefreshSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape_environment"),
        )

    def parse(self, reply: HttpReply) -> ForceTapeEnvironmentRefreshSpectraS3Response:
        reply.expect(204)
        return ForceTapeEnvironmentRefreshSpectraS3Response(self, reply, None)
