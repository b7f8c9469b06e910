# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectDetailsSpectraS3: ``GET /_rest_/object/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_object import S3Object


class GetObjectDetailsSpectraS3Response(Response[S3Object]):
    """Answer to `GetObjectDetailsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectDetailsSpectraS3Request(Request[GetObjectDetailsSpectraS3Response]):
    """Show one object's record, by name and bucket, without its size.

    Arguments:
        object_name (str): Name of the object in the bucket.
        bucket_id (UUID or str): Name or id of the bucket.
    """

    operation: ClassVar[str] = "GetObjectDetailsSpectraS3"
    idempotent: ClassVar[bool] = True

    object_name: str
    bucket_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("object", object_name=self.object_name),
            query={
                "bucket_id": self.bucket_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetObjectDetailsSpectraS3Response:
        reply.expect(200)
        result = S3Object.parse(reply)
        return GetObjectDetailsSpectraS3Response(self, reply, result)
