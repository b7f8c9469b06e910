# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutObject: ``PUT /{bucket_name}/{object_name}``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import AnyContent, HttpReply, HttpRequest, Request, Response, payloads, url_path


class PutObjectResponse(Response[None]):
    """Answer to `PutObjectRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class PutObjectRequest(Request[PutObjectResponse]):
    """Store an object, or with job and offset one blob of it.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        length (int, optional): How many bytes to send from the stream.
        stream (open binary file, path, bytes or iterable of bytes, optional): File or other stream that gives
            the data.
        headers (Mapping[str, str or Sequence[str]], optional): More headers: checksums go as they are, other
            names as x-amz-meta- metadata.
        job (UUID or str, optional): Id of the PUT job; without one the server makes a job of its own.
        offset (int, optional): Where the blob begins in the object, in bytes; used together with job.
    """

    operation: ClassVar[str] = "PutObject"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    object_name: str
    length: int | None = None
    stream: AnyContent | None = None
    headers: Mapping[str, str | Sequence[str]] | None = None
    job: UUID | str | None = None
    offset: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "job": self.job,
                "offset": self.offset,
            },
            headers=payloads.object_headers(self.headers),
            body=payloads.stream(self.stream, self.length),
        )

    def parse(self, reply: HttpReply) -> PutObjectResponse:
        reply.expect(200)
        return PutObjectResponse(self, reply, None)
