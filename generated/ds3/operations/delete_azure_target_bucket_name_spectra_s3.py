# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureTargetBucketNameSpectraS3: ``DELETE /_rest_/azure_target_bucket_name/{azure_target_bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureTargetBucketNameSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureTargetBucketNameSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureTargetBucketNameSpectraS3Request(Request[DeleteAzureTargetBucketNameSpectraS3Response]):
    """Delete the name that was set for a bucket on an Azure target.

    Arguments:
        azure_target_bucket_name (str): Id of the record that names a bucket on an Azure target.
    """

    operation: ClassVar[str] = "DeleteAzureTargetBucketNameSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "azure_target_bucket_name", azure_target_bucket_name=self.azure_target_bucket_name
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureTargetBucketNameSpectraS3Response:
        reply.expect(204)
        return DeleteAzureTargetBucketNameSpectraS3Response(self, reply, None)
