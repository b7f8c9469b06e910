# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetReadPreferenceSpectraS3: ``GET /_rest_/azure_target_read_preference/{azure_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target_read_preference import AzureTargetReadPreference


class GetAzureTargetReadPreferenceSpectraS3Response(Response[AzureTargetReadPreference]):
    """Answer to `GetAzureTargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetReadPreferenceSpectraS3Request(Request[GetAzureTargetReadPreferenceSpectraS3Response]):
    """Show one bucket's read preference for an Azure target.

    Arguments:
        azure_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "GetAzureTargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "azure_target_read_preference", azure_target_read_preference=self.azure_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> GetAzureTargetReadPreferenceSpectraS3Response:
        reply.expect(200)
        result = AzureTargetReadPreference.parse(reply)
        return GetAzureTargetReadPreferenceSpectraS3Response(self, reply, result)
