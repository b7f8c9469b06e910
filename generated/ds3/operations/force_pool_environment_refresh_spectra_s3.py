# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ForcePoolEnvironmentRefreshSpectraS3: ``PUT /_rest_/pool_environment``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ForcePoolEnvironmentRefreshSpectraS3Response(Response[None]):
    """Answer to `ForcePoolEnvironmentRefreshSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ForcePoolEnvironmentRefreshSpectraS3Request(Request[ForcePoolEnvironmentRefreshSpectraS3Response]):
    """Make the server look anew at its pools."""

    operation: ClassVar[str] = "ForcePoolEnvironmentRefreshSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("pool_environment"),
        )

    def parse(self, reply: HttpReply) -> ForcePoolEnvironmentRefreshSpectraS3Response:
        reply.expect(204)
        return ForcePoolEnvironmentRefreshSpectraS3Response(self, reply, None)
