# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBlobPersistenceSpectraS3: ``GET /_rest_/blob_persistence``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, payloads, rest_path


class GetBlobPersistenceSpectraS3Response(Response[bytes]):
    """Answer to `GetBlobPersistenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBlobPersistenceSpectraS3Request(Request[GetBlobPersistenceSpectraS3Response]):
    """Ask how far blobs are persisted; the question is JSON text in the body.

    Arguments:
        request_payload (str or bytes): The question, as JSON text.
    """

    operation: ClassVar[str] = "GetBlobPersistenceSpectraS3"
    idempotent: ClassVar[bool] = True

    request_payload: str | bytes

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("blob_persistence"),
            body=payloads.text(self.request_payload),
        )

    def parse(self, reply: HttpReply) -> GetBlobPersistenceSpectraS3Response:
        reply.expect(200)
        result = reply.content
        return GetBlobPersistenceSpectraS3Response(self, reply, result)
