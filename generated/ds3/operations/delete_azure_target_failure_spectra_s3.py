# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureTargetFailureSpectraS3: ``DELETE /_rest_/azure_target_failure/{azure_target_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureTargetFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureTargetFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureTargetFailureSpectraS3Request(Request[DeleteAzureTargetFailureSpectraS3Response]):
    """Delete the record of one Azure target failure.

    Arguments:
        azure_target_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteAzureTargetFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("azure_target_failure", azure_target_failure=self.azure_target_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureTargetFailureSpectraS3Response:
        reply.expect(204)
        return DeleteAzureTargetFailureSpectraS3Response(self, reply, None)
