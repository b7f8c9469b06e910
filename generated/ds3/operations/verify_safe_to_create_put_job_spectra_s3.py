# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifySafeToCreatePutJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=verify_safe_to_start_bulk_put``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class VerifySafeToCreatePutJobSpectraS3Response(Response[None]):
    """Answer to `VerifySafeToCreatePutJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifySafeToCreatePutJobSpectraS3Request(Request[VerifySafeToCreatePutJobSpectraS3Response]):
    """Ask whether a PUT job may safely be opened on a bucket; a 402 means no.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
    """

    operation: ClassVar[str] = "VerifySafeToCreatePutJobSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "verify_safe_to_start_bulk_put",
            },
        )

    def parse(self, reply: HttpReply) -> VerifySafeToCreatePutJobSpectraS3Response:
        reply.expect(200)
        return VerifySafeToCreatePutJobSpectraS3Response(self, reply, None)
