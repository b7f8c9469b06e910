# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeDensityDirectiveSpectraS3: ``GET /_rest_/tape_density_directive/{tape_density_directive}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_density_directive import TapeDensityDirective


class GetTapeDensityDirectiveSpectraS3Response(Response[TapeDensityDirective]):
    """Answer to `GetTapeDensityDirectiveSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeDensityDirectiveSpectraS3Request(Request[GetTapeDensityDirectiveSpectraS3Response]):
    """Show one rule on the density in which tapes are written.

    Arguments:
        tape_density_directive (str): Id of the rule on density.
    """

    operation: ClassVar[str] = "GetTapeDensityDirectiveSpectraS3"
    idempotent: ClassVar[bool] = True

    tape_density_directive: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_density_directive", tape_density_directive=self.tape_density_directive),
        )

    def parse(self, reply: HttpReply) -> GetTapeDensityDirectiveSpectraS3Response:
        reply.expect(200)
        result = TapeDensityDirective.parse(reply)
        return GetTapeDensityDirectiveSpectraS3Response(self, reply, result)
