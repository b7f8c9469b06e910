# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutS3TargetBucketNameSpectraS3: ``POST /_rest_/s3_target_bucket_name``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_target_bucket_name import S3TargetBucketName


class PutS3TargetBucketNameSpectraS3Response(Response[S3TargetBucketName]):
    """Answer to `PutS3TargetBucketNameSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutS3TargetBucketNameSpectraS3Request(Request[PutS3TargetBucketNameSpectraS3Response]):
    """Set the name that a bucket has on an S3 target.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        name (str): Name that the bucket has on the target.
        target_id (UUID or str): Name or id of the target.
    """

    operation: ClassVar[str] = "PutS3TargetBucketNameSpectraS3"

    bucket_id: UUID | str
    name: str
    target_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("s3_target_bucket_name"),
            query={
                "bucket_id": self.bucket_id,
                "name": self.name,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutS3TargetBucketNameSpectraS3Response:
        reply.expect(201)
        result = S3TargetBucketName.parse(reply)
        return PutS3TargetBucketNameSpectraS3Response(self, reply, result)
