# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObject: ``DELETE /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path


class DeleteObjectResponse(Response[None]):
    """Answer to `DeleteObjectRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteObjectRequest(Request[DeleteObjectResponse]):
    """Delete an object or one version of it; an unknown key gives a 404.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        version_id (UUID or str, optional): Id of the version to delete.
    """

    operation: ClassVar[str] = "DeleteObject"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    version_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "version_id": self.version_id,
            },
        )

    def parse(self, reply: HttpReply) -> DeleteObjectResponse:
        reply.expect(204)
        return DeleteObjectResponse(self, reply, None)
