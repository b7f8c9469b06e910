# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteBucketAclSpectraS3: ``DELETE /_rest_/bucket_acl/{bucket_acl}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteBucketAclSpectraS3Response(Response[None]):
    """Answer to `DeleteBucketAclSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteBucketAclSpectraS3Request(Request[DeleteBucketAclSpectraS3Response]):
    """Withdraw a permission on one bucket, or on all of them.

    Arguments:
        bucket_acl (str): Id of the permission.
    """

    operation: ClassVar[str] = "DeleteBucketAclSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_acl: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("bucket_acl", bucket_acl=self.bucket_acl),
        )

    def parse(self, reply: HttpReply) -> DeleteBucketAclSpectraS3Response:
        reply.expect(204)
        return DeleteBucketAclSpectraS3Response(self, reply, None)
