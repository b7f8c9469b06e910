# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""HeadObject: ``HEAD /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path

from ..models.head_request_status import HeadRequestStatus
from ..models.object_head import ObjectHead


class HeadObjectResponse(Response[ObjectHead]):
    """Answer to `HeadObjectRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class HeadObjectRequest(Request[HeadObjectResponse]):
    """Read an object's metadata, length and blob checksums; 403 and 404 are answers too.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        version_id (UUID or str, optional): Id of the version to ask about; without it the latest.
    """

    operation: ClassVar[str] = "HeadObject"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    version_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="HEAD",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "version_id": self.version_id,
            },
        )

    def parse(self, reply: HttpReply) -> HeadObjectResponse:
        reply.expect(200, 403, 404)
        result = ObjectHead.from_headers(
            reply,
            {
                200: HeadRequestStatus.EXISTS,
                403: HeadRequestStatus.NOTAUTHORIZED,
                404: HeadRequestStatus.DOESNTEXIST,
            }[reply.status],
        )
        return HeadObjectResponse(self, reply, result)
