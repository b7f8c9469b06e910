# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyDs3TargetSpectraS3: ``PUT /_rest_/ds3_target/{ds3_target}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.ds3_target import Ds3Target


class VerifyDs3TargetSpectraS3Response(Response[Ds3Target]):
    """Answer to `VerifyDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyDs3TargetSpectraS3Request(Request[VerifyDs3TargetSpectraS3Response]):
    """Verify a DS3 target; full_details selects the detailed form.

    Arguments:
        ds3_target (str): Name or id of the DS3 target.
        full_details (bool, optional): Flag: answer in full detail.
    """

    operation: ClassVar[str] = "VerifyDs3TargetSpectraS3"

    ds3_target: str
    full_details: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("ds3_target", ds3_target=self.ds3_target),
            query={
                "operation": "verify",
                "full_details": flag(self.full_details),
            },
        )

    def parse(self, reply: HttpReply) -> VerifyDs3TargetSpectraS3Response:
        reply.expect(200)
        result = Ds3Target.parse(reply)
        return VerifyDs3TargetSpectraS3Response(self, reply, result)
