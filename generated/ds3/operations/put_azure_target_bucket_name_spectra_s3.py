# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutAzureTargetBucketNameSpectraS3: ``POST /_rest_/azure_target_bucket_name``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target_bucket_name import AzureTargetBucketName


class PutAzureTargetBucketNameSpectraS3Response(Response[AzureTargetBucketName]):
    """Answer to `PutAzureTargetBucketNameSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutAzureTargetBucketNameSpectraS3Request(Request[PutAzureTargetBucketNameSpectraS3Response]):
    """Set the name that a bucket has on an Azure target.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        name (str): Name that the bucket has on the target.
        target_id (UUID or str): Name or id of the target.
    """

    operation: ClassVar[str] = "PutAzureTargetBucketNameSpectraS3"

    bucket_id: UUID | str
    name: str
    target_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("azure_target_bucket_name"),
            query={
                "bucket_id": self.bucket_id,
                "name": self.name,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutAzureTargetBucketNameSpectraS3Response:
        reply.expect(201)
        result = AzureTargetBucketName.parse(reply)
        return PutAzureTargetBucketNameSpectraS3Response(self, reply, result)
