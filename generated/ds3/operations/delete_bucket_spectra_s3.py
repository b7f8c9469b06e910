# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteBucketSpectraS3: ``DELETE /_rest_/bucket/{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, flag, rest_path


class DeleteBucketSpectraS3Response(Response[None]):
    """Answer to `DeleteBucketSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteBucketSpectraS3Request(Request[DeleteBucketSpectraS3Response]):
    """Delete a bucket, by name or id; force deletes its objects along with it.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        force (bool, optional): Flag: delete a bucket that is not empty, with all its objects.
    """

    operation: ClassVar[str] = "DeleteBucketSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    force: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "force": flag(self.force),
            },
        )

    def parse(self, reply: HttpReply) -> DeleteBucketSpectraS3Response:
        reply.expect(204)
        return DeleteBucketSpectraS3Response(self, reply, None)
