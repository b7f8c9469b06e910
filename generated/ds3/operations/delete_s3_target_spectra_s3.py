# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3TargetSpectraS3: ``DELETE /_rest_/s3_target/{s3_target}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3TargetSpectraS3Response(Response[None]):
    """Answer to `DeleteS3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3TargetSpectraS3Request(Request[DeleteS3TargetSpectraS3Response]):
    """Delete an S3 target with its bucket names and failure records.

    Arguments:
        s3_target (str): Name or id of the S3 target.
    """

    operation: ClassVar[str] = "DeleteS3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("s3_target", s3_target=self.s3_target),
        )

    def parse(self, reply: HttpReply) -> DeleteS3TargetSpectraS3Response:
        reply.expect(204)
        return DeleteS3TargetSpectraS3Response(self, reply, None)
