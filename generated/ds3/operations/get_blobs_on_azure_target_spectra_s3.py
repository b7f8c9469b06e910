# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobsOnAzureTargetSpectraS3: ``GET /_rest_/azure_target/{azure_target}?operation=get_physical_placement``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bulk_object_list import BulkObjectList


class GetBlobsOnAzureTargetSpectraS3Response(Response[BulkObjectList]):
    """Answer to `GetBlobsOnAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobsOnAzureTargetSpectraS3Request(Request[GetBlobsOnAzureTargetSpectraS3Response]):
    """List the blobs that are on an Azure target.

    Arguments:
        azure_target (str): Name or id of the Azure target.
    """

    operation: ClassVar[str] = "GetBlobsOnAzureTargetSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("azure_target", azure_target=self.azure_target),
            query={
                "operation": "get_physical_placement",
            },
        )

    def parse(self, reply: HttpReply) -> GetBlobsOnAzureTargetSpectraS3Response:
        reply.expect(200)
        result = BulkObjectList.parse(reply)
        return GetBlobsOnAzureTargetSpectraS3Response(self, reply, result)
