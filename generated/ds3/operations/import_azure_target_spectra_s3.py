# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ImportAzureTargetSpectraS3: ``PUT /_rest_/azure_target/{azure_target}?operation=import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

if TYPE_CHECKING:
    from ..models.priority import Priority


class ImportAzureTargetSpectraS3Response(Response[None]):
    """Answer to `ImportAzureTargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ImportAzureTargetSpectraS3Request(Request[ImportAzureTargetSpectraS3Response]):
    """Import one cloud bucket from an Azure target.

    Arguments:
        azure_target (str): Name or id of the Azure target.
        cloud_bucket_name (str): Name of the bucket in the cloud.
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        user_id (UUID or str, optional): Name or id of the user.
    """

    operation: ClassVar[str] = "ImportAzureTargetSpectraS3"

    azure_target: str
    cloud_bucket_name: str
    data_policy_id: UUID | str | None = None
    priority: Priority | str | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("azure_target", azure_target=self.azure_target),
            query={
                "operation": "import",
                "cloud_bucket_name": self.cloud_bucket_name,
                "data_policy_id": self.data_policy_id,
                "priority": self.priority,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> ImportAzureTargetSpectraS3Response:
        reply.expect(204)
        return ImportAzureTargetSpectraS3Response(self, reply, None)
