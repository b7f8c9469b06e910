# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""UndeleteObjectSpectraS3: ``PUT /_rest_/object``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_object import S3Object


class UndeleteObjectSpectraS3Response(Response[S3Object]):
    """Answer to `UndeleteObjectSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class UndeleteObjectSpectraS3Request(Request[UndeleteObjectSpectraS3Response]):
    """Bring back a deleted object, or a given version of it.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        name (str): Name of the object.
        version_id (UUID or str, optional): Id of the version to bring back.
    """

    operation: ClassVar[str] = "UndeleteObjectSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_id: UUID | str
    name: str
    version_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("object"),
            query={
                "bucket_id": self.bucket_id,
                "name": self.name,
                "version_id": self.version_id,
            },
        )

    def parse(self, reply: HttpReply) -> UndeleteObjectSpectraS3Response:
        reply.expect(200)
        result = S3Object.parse(reply)
        return UndeleteObjectSpectraS3Response(self, reply, result)
