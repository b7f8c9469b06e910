# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureTargetReadPreferenceSpectraS3: ``DELETE /_rest_/azure_target_read_preference/{azure_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureTargetReadPreferenceSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureTargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureTargetReadPreferenceSpectraS3Request(
    Request[DeleteAzureTargetReadPreferenceSpectraS3Response]
):
    """Delete a bucket's own read preference, so that the Azure target's default holds.

    Arguments:
        azure_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "DeleteAzureTargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "azure_target_read_preference", azure_target_read_preference=self.azure_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureTargetReadPreferenceSpectraS3Response:
        reply.expect(204)
        return DeleteAzureTargetReadPreferenceSpectraS3Response(self, reply, None)
