# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3TargetSpectraS3: ``GET /_rest_/ds3_target/{ds3_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_target import Ds3Target


class GetDs3TargetSpectraS3Response(Response[Ds3Target]):
    """Answer to `GetDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3TargetSpectraS3Request(Request[GetDs3TargetSpectraS3Response]):
    """Show one DS3 target.

    Arguments:
        ds3_target (str): Name or id of the DS3 target.
    """

    operation: ClassVar[str] = "GetDs3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("ds3_target", ds3_target=self.ds3_target),
        )

    def parse(self, reply: HttpReply) -> GetDs3TargetSpectraS3Response:
        reply.expect(200)
        result = Ds3Target.parse(reply)
        return GetDs3TargetSpectraS3Response(self, reply, result)
