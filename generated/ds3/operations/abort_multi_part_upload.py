# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AbortMultiPartUpload: ``DELETE /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path


class AbortMultiPartUploadResponse(Response[None]):
    """Answer to `AbortMultiPartUploadRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class AbortMultiPartUploadRequest(Request[AbortMultiPartUploadResponse]):
    """Abandon a multipart upload that was begun.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        upload_id (UUID or str): Id of the multipart upload.
    """

    operation: ClassVar[str] = "AbortMultiPartUpload"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    upload_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "upload_id": self.upload_id,
            },
        )

    def parse(self, reply: HttpReply) -> AbortMultiPartUploadResponse:
        reply.expect(204)
        return AbortMultiPartUploadResponse(self, reply, None)
