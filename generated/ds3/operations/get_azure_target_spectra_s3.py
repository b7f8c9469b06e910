# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetSpectraS3: ``GET /_rest_/azure_target/{azure_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target import AzureTarget


class GetAzureTargetSpectraS3Response(Response[AzureTarget]):
    """Answer to `GetAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetSpectraS3Request(Request[GetAzureTargetSpectraS3Response]):
    """Show one Azure target.

    Arguments:
        azure_target (str): Name or id of the Azure target.
    """

    operation: ClassVar[str] = "GetAzureTargetSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("azure_target", azure_target=self.azure_target),
        )

    def parse(self, reply: HttpReply) -> GetAzureTargetSpectraS3Response:
        reply.expect(200)
        result = AzureTarget.parse(reply)
        return GetAzureTargetSpectraS3Response(self, reply, result)
