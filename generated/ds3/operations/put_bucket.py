# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutBucket: ``PUT /{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path


class PutBucketResponse(Response[None]):
    """Answer to `PutBucketRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class PutBucketRequest(Request[PutBucketResponse]):
    """Create a bucket under the caller's default data policy; the answer has no body.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
    """

    operation: ClassVar[str] = "PutBucket"
    idempotent: ClassVar[bool] = True

    bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=url_path(bucket_name=self.bucket_name),
        )

    def parse(self, reply: HttpReply) -> PutBucketResponse:
        reply.expect(200)
        return PutBucketResponse(self, reply, None)
