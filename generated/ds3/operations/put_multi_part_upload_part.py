# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutMultiPartUploadPart: ``PUT /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, payloads, url_path


class PutMultiPartUploadPartResponse(Response[None]):
    """Answer to `PutMultiPartUploadPartRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class PutMultiPartUploadPartRequest(Request[PutMultiPartUploadPartResponse]):
    """Upload one part of a multipart upload.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        part_number (int): Number of the part.
        request_payload (str or bytes): Data of the part.
        upload_id (UUID or str): Id of the multipart upload.
    """

    operation: ClassVar[str] = "PutMultiPartUploadPart"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    part_number: int
    request_payload: str | bytes
    upload_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "part_number": self.part_number,
                "upload_id": self.upload_id,
            },
            body=payloads.text(self.request_payload),
        )

    def parse(self, reply: HttpReply) -> PutMultiPartUploadPartResponse:
        reply.expect(200)
        return PutMultiPartUploadPartResponse(self, reply, None)
