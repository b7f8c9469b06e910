# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketAclSpectraS3: ``GET /_rest_/bucket_acl/{bucket_acl}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_acl import BucketAcl


class GetBucketAclSpectraS3Response(Response[BucketAcl]):
    """Answer to `GetBucketAclSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketAclSpectraS3Request(Request[GetBucketAclSpectraS3Response]):
    """Show one permission on buckets.

    Arguments:
        bucket_acl (str): Id of the permission.
    """

    operation: ClassVar[str] = "GetBucketAclSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_acl: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket_acl", bucket_acl=self.bucket_acl),
        )

    def parse(self, reply: HttpReply) -> GetBucketAclSpectraS3Response:
        reply.expect(200)
        result = BucketAcl.parse(reply)
        return GetBucketAclSpectraS3Response(self, reply, result)
