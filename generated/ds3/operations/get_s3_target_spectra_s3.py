# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetSpectraS3: ``GET /_rest_/s3_target/{s3_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_target import S3Target


class GetS3TargetSpectraS3Response(Response[S3Target]):
    """Answer to `GetS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetSpectraS3Request(Request[GetS3TargetSpectraS3Response]):
    """Show one S3 target.

    Arguments:
        s3_target (str): Name or id of the S3 target.
    """

    operation: ClassVar[str] = "GetS3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("s3_target", s3_target=self.s3_target),
        )

    def parse(self, reply: HttpReply) -> GetS3TargetSpectraS3Response:
        reply.expect(200)
        result = S3Target.parse(reply)
        return GetS3TargetSpectraS3Response(self, reply, result)
