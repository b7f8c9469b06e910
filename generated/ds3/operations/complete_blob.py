# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompleteBlob: ``POST /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, url_path


class CompleteBlobResponse(Response[None]):
    """Answer to `CompleteBlobRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class CompleteBlobRequest(Request[CompleteBlobResponse]):
    """Complete one blob of an object within a job.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        blob (UUID or str): Id of the blob.
        job (UUID or str): Id of the job.
        size (int, optional): Size of the blob, in bytes.
    """

    operation: ClassVar[str] = "CompleteBlob"

    bucket_name: str
    object_name: str
    blob: UUID | str
    job: UUID | str
    size: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "blob": self.blob,
                "job": self.job,
                "size": self.size,
            },
        )

    def parse(self, reply: HttpReply) -> CompleteBlobResponse:
        reply.expect(200)
        return CompleteBlobResponse(self, reply, None)
