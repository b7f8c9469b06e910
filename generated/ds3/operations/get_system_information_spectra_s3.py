# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSystemInformationSpectraS3: ``GET /_rest_/system_information``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.system_information import SystemInformation


class GetSystemInformationSpectraS3Response(Response[SystemInformation]):
    """Answer to `GetSystemInformationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSystemInformationSpectraS3Request(Request[GetSystemInformationSpectraS3Response]):
    """Show the software version, API version, serial number and clock of the appliance."""

    operation: ClassVar[str] = "GetSystemInformationSpectraS3"
    idempotent: ClassVar[bool] = True

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("system_information"),
        )

    def parse(self, reply: HttpReply) -> GetSystemInformationSpectraS3Response:
        reply.expect(200)
        result = SystemInformation.parse(reply)
        return GetSystemInformationSpectraS3Response(self, reply, result)
