# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3TargetBucketNameSpectraS3: ``DELETE /_rest_/s3_target_bucket_name/{s3_target_bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3TargetBucketNameSpectraS3Response(Response[None]):
    """Answer to `DeleteS3TargetBucketNameSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3TargetBucketNameSpectraS3Request(Request[DeleteS3TargetBucketNameSpectraS3Response]):
    """Delete the name that was set for a bucket on an S3 target.

    Arguments:
        s3_target_bucket_name (str): Id of the record that names a bucket on an S3 target.
    """

    operation: ClassVar[str] = "DeleteS3TargetBucketNameSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("s3_target_bucket_name", s3_target_bucket_name=self.s3_target_bucket_name),
        )

    def parse(self, reply: HttpReply) -> DeleteS3TargetBucketNameSpectraS3Response:
        reply.expect(204)
        return DeleteS3TargetBucketNameSpectraS3Response(self, reply, None)
