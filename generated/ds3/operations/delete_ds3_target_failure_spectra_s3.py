# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDs3TargetFailureSpectraS3: ``DELETE /_rest_/ds3_target_failure/{ds3_target_failure}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDs3TargetFailureSpectraS3Response(Response[None]):
    """Answer to `DeleteDs3TargetFailureSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDs3TargetFailureSpectraS3Request(Request[DeleteDs3TargetFailureSpectraS3Response]):
    """Delete the record of one DS3 target failure.

    Arguments:
        ds3_target_failure (str): Id of the failure record.
    """

    operation: ClassVar[str] = "DeleteDs3TargetFailureSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target_failure: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("ds3_target_failure", ds3_target_failure=self.ds3_target_failure),
        )

    def parse(self, reply: HttpReply) -> DeleteDs3TargetFailureSpectraS3Response:
        reply.expect(204)
        return DeleteDs3TargetFailureSpectraS3Response(self, reply, None)
