# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ForceFeatureKeyValidationSpectraS3: ``PUT /_rest_/feature_key``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ForceFeatureKeyValidationSpectraS3Response(Response[None]):
    """Answer to `ForceFeatureKeyValidationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ForceFeatureKeyValidationSpectraS3Request(Request[ForceFeatureKeyValidationSpectraS3Response]):
    """Make the server validate its feature keys now."""

    operation: ClassVar[str] = "ForceFeatureKeyValidationSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("feature_key"),
        )

    def parse(self, reply: HttpReply) -> ForceFeatureKeyValidationSpectraS3Response:
        reply.expect(204)
        return ForceFeatureKeyValidationSpectraS3Response(self, reply, None)
