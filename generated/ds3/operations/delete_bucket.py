# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteBucket: ``DELETE /{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path


class DeleteBucketResponse(Response[None]):
    """Answer to `DeleteBucketRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteBucketRequest(Request[DeleteBucketResponse]):
    """Delete a bucket, which must be empty.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
    """

    operation: ClassVar[str] = "DeleteBucket"
    idempotent: ClassVar[bool] = True

    bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=url_path(bucket_name=self.bucket_name),
        )

    def parse(self, reply: HttpReply) -> DeleteBucketResponse:
        reply.expect(204)
        return DeleteBucketResponse(self, reply, None)
