# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyAzureTargetSpectraS3: ``PUT /_rest_/azure_target/{azure_target}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path

from ..models.azure_target import AzureTarget


class VerifyAzureTargetSpectraS3Response(Response[AzureTarget]):
    """Answer to `VerifyAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyAzureTargetSpectraS3Request(Request[VerifyAzureTargetSpectraS3Response]):
    """Verify an Azure target; full_details selects the detailed form.

    Arguments:
        azure_target (str): Name or id of the Azure target.
        full_details (bool, optional): Flag: answer in full detail.
    """

    operation: ClassVar[str] = "VerifyAzureTargetSpectraS3"

    azure_target: str
    full_details: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("azure_target", azure_target=self.azure_target),
            query={
                "operation": "verify",
                "full_details": flag(self.full_details),
            },
        )

    def parse(self, reply: HttpReply) -> VerifyAzureTargetSpectraS3Response:
        reply.expect(200)
        result = AzureTarget.parse(reply)
        return VerifyAzureTargetSpectraS3Response(self, reply, result)
