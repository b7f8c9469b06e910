# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyS3TargetSpectraS3: ``PUT /_rest_/s3_target/{s3_target}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.s3_target import S3Target


class VerifyS3TargetSpectraS3Response(Response[S3Target]):
    """Answer to `VerifyS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyS3TargetSpectraS3Request(Request[VerifyS3TargetSpectraS3Response]):
    """Verify an S3 target; full_details selects the detailed form.

    Arguments:
        s3_target (str): Name or id of the S3 target.
        full_details (bool, optional): Flag: answer in full detail.
    """

    operation: ClassVar[str] = "VerifyS3TargetSpectraS3"

    s3_target: str
    full_details: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("s3_target", s3_target=self.s3_target),
            query={
                "operation": "verify",
                "full_details": flag(self.full_details),
            },
        )

    def parse(self, reply: HttpReply) -> VerifyS3TargetSpectraS3Response:
        reply.expect(200)
        result = S3Target.parse(reply)
        return VerifyS3TargetSpectraS3Response(self, reply, result)
