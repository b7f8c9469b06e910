# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ForceTargetEnvironmentRefreshSpectraS3: ``PUT /_rest_/target_environment``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ForceTargetEnvironmentRefreshSpectraS3Response(Response[None]):
    """Answer to `ForceTargetEnvironmentRefreshSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ForceTargetEnvironmentRefreshSpectraS3Request(Request[ForceTargetEnvironmentRefreshSpectraS3Response]):
    """Make the server look anew at its replication targets."""

    operation: ClassVar[str] = "ForceTargetEnvironmentRefreshSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("target_environment"),
        )

    def parse(self, reply: HttpReply) -> ForceTargetEnvironmentRefreshSpectraS3Response:
        reply.expect(204)
        return ForceTargetEnvironmentRefreshSpectraS3Response(self, reply, None)
