# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ResetInstanceIdentifierSpectraS3: ``PUT /_rest_/instance_identifier``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_path_backend import DataPathBackend


class ResetInstanceIdentifierSpectraS3Response(Response[DataPathBackend]):
    """Answer to `ResetInstanceIdentifierSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ResetInstanceIdentifierSpectraS3Request(Request[ResetInstanceIdentifierSpectraS3Response]):
    """Reset the instance id; the answer is the data path back end with its id."""

    operation: ClassVar[str] = "ResetInstanceIdentifierSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("instance_identifier"),
        )

    def parse(self, reply: HttpReply) -> ResetInstanceIdentifierSpectraS3Response:
        reply.expect(200)
        result = DataPathBackend.parse(reply)
        return ResetInstanceIdentifierSpectraS3Response(self, reply, result)
