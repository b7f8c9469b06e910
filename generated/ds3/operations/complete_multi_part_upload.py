# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompleteMultiPartUpload: ``POST /{bucket_name}/{object_name}``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Part, Request, Response, payloads, url_path

from ..models.complete_multipart_upload_result import CompleteMultipartUploadResult


class CompleteMultiPartUploadResponse(Response[CompleteMultipartUploadResult]):
    """Answer to `CompleteMultiPartUploadRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class CompleteMultiPartUploadRequest(Request[CompleteMultiPartUploadResponse]):
    """Join the uploaded parts, listed with number and ETag, into one object.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        part_list (Sequence[Part]): Parts to join, each with its number and ETag.
        upload_id (UUID or str): Id of the multipart upload.
    """

    operation: ClassVar[str] = "CompleteMultiPartUpload"

    bucket_name: str
    object_name: str
    part_list: Sequence[Part]
    upload_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "upload_id": self.upload_id,
            },
            body=payloads.parts(self.part_list),
        )

    def parse(self, reply: HttpReply) -> CompleteMultiPartUploadResponse:
        reply.expect(200)
        result = CompleteMultipartUploadResult.parse(reply)
        return CompleteMultiPartUploadResponse(self, reply, result)
