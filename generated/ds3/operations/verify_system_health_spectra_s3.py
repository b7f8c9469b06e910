# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifySystemHealthSpectraS3: ``GET /_rest_/system_health``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.health_verification_result import HealthVerificationResult


class VerifySystemHealthSpectraS3Response(Response[HealthVerificationResult]):
    """Answer to `VerifySystemHealthSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifySystemHealthSpectraS3Request(Request[VerifySystemHealthSpectraS3Response]):
    """Check that the server is healthy and has database space; a 503 means it is not."""

    operation: ClassVar[str] = "VerifySystemHealthSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("system_health"),
        )

    def parse(self, reply: HttpReply) -> VerifySystemHealthSpectraS3Response:
        reply.expect(200)
        result = HealthVerificationResult.parse(reply)
        return VerifySystemHealthSpectraS3Response(self, reply, result)
