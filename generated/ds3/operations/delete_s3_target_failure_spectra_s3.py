# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3TargetFailureSpectraS3: ``DELETE /_rest_/s3_target_failure/{s3_target_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3TargetFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteS3TargetFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3TargetFailureSpectraS3Request(Request[DeleteS3TargetFailureSpectraS3Response]):
    """Delete the record of one S3 target failure.

    Arguments:
        s3_target_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteS3TargetFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("s3_target_failure", s3_target_failure=self.s3_target_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteS3TargetFailureSpectraS3Response:
        reply.expect(204)
        return DeleteS3TargetFailureSpectraS3Response(self, reply, None)
