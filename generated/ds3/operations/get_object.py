# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObject: ``GET /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import (
    ContentRequest,
    Destination,
    HttpReply,
    HttpRequest,
    Response,
    flag,
    payloads,
    url_path,
)

from ..models.object_content import ObjectContent


class GetObjectResponse(Response[ObjectContent]):
    """Answer to `GetObjectRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectRequest(ContentRequest[GetObjectResponse]):
    """Read an object into a stream, or with job and offset one blob of it.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        stream (open binary file or path, optional): File or other stream that takes the data.
        cached_only (bool, optional): Flag: give the data only if it is in cache.
        job (UUID or str, optional): Id of the GET job; without one only an object of a single blob can be
            read.
        offset (int, optional): Where the blob to read begins in the object, in bytes; used together with job.
        version_id (UUID or str, optional): Id of the version to read; without it the latest.
    """

    operation: ClassVar[str] = "GetObject"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    stream: Destination | None = None
    cached_only: bool | None = None
    job: UUID | str | None = None
    offset: int | None = None
    version_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "cached_only": flag(self.cached_only),
                "job": self.job,
                "offset": self.offset,
                "version_id": self.version_id,
            },
            sink=payloads.sink(self.stream),
        )

    def parse(self, reply: HttpReply) -> GetObjectResponse:
        reply.expect(200, 206)
        result = ObjectContent.from_headers(reply)
        return GetObjectResponse(self, reply, result)
