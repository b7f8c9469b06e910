# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3TargetReadPreferenceSpectraS3: ``DELETE /_rest_/s3_target_read_preference/{s3_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3TargetReadPreferenceSpectraS3Response(Response[None]):
    """Answer to `DeleteS3TargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3TargetReadPreferenceSpectraS3Request(Request[DeleteS3TargetReadPreferenceSpectraS3Response]):
    """Delete a bucket's own read preference, so that the S3 target's default holds.

    Arguments:
        s3_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "DeleteS3TargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "s3_target_read_preference", s3_target_read_preference=self.s3_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteS3TargetReadPreferenceSpectraS3Response:
        reply.expect(204)
        return DeleteS3TargetReadPreferenceSpectraS3Response(self, reply, None)
