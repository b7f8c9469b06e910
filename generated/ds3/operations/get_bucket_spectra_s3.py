# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketSpectraS3: ``GET /_rest_/bucket/{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket import Bucket


class GetBucketSpectraS3Response(Response[Bucket]):
    """Answer to `GetBucketSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketSpectraS3Request(Request[GetBucketSpectraS3Response]):
    """Show a bucket's record (id, data policy, owner, size), not its objects.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
    """

    operation: ClassVar[str] = "GetBucketSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket", bucket_name=self.bucket_name),
        )

    def parse(self, reply: HttpReply) -> GetBucketSpectraS3Response:
        reply.expect(200)
        result = Bucket.parse(reply)
        return GetBucketSpectraS3Response(self, reply, result)
