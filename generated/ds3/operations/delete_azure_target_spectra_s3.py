# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureTargetSpectraS3: ``DELETE /_rest_/azure_target/{azure_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureTargetSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureTargetSpectraS3Request(Request[DeleteAzureTargetSpectraS3Response]):
    """Delete an Azure target with its bucket names and failure records.

    Arguments:
        azure_target (str): Name or id of the Azure target.
    """

    operation: ClassVar[str] = "DeleteAzureTargetSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("azure_target", azure_target=self.azure_target),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureTargetSpectraS3Response:
        reply.expect(204)
        return DeleteAzureTargetSpectraS3Response(self, reply, None)
