# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""InitiateMultiPartUpload: ``POST /{bucket_name}/{object_name}?uploads``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, url_path

from ..models.initiate_multipart_upload_result import InitiateMultipartUploadResult


class InitiateMultiPartUploadResponse(Response[InitiateMultipartUploadResult]):
    """Answer to `InitiateMultiPartUploadRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class InitiateMultiPartUploadRequest(Request[InitiateMultiPartUploadResponse]):
    """Begin a multipart upload; the answer is its upload id.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
    """

    operation: ClassVar[str] = "InitiateMultiPartUpload"

    bucket_name: str
    object_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "uploads": PRESENT,
            },
        )

    def parse(self, reply: HttpReply) -> InitiateMultiPartUploadResponse:
        reply.expect(200)
        result = InitiateMultipartUploadResult.parse(reply)
        return InitiateMultiPartUploadResponse(self, reply, result)
