# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""HeadBucket: ``HEAD /{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path

from ..models.bucket_head import BucketHead
from ..models.head_request_status import HeadRequestStatus


class HeadBucketResponse(Response[BucketHead]):
    """Answer to `HeadBucketRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class HeadBucketRequest(Request[HeadBucketResponse]):
    """Check for a bucket; 200, 403 and 404 are all answers, not errors.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
    """

    operation: ClassVar[str] = "HeadBucket"
    idempotent: ClassVar[bool] = True

    bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="HEAD",
            path=url_path(bucket_name=self.bucket_name),
        )

    def parse(self, reply: HttpReply) -> HeadBucketResponse:
        reply.expect(200, 403, 404)
        result = BucketHead.from_headers(
            reply,
            {
                200: HeadRequestStatus.EXISTS,
                403: HeadRequestStatus.NOTAUTHORIZED,
                404: HeadRequestStatus.DOESNTEXIST,
            }[reply.status],
        )
        return HeadBucketResponse(self, reply, result)
