# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetReadPreferenceSpectraS3: ``GET /_rest_/s3_target_read_preference/{s3_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_target_read_preference import S3TargetReadPreference


class GetS3TargetReadPreferenceSpectraS3Response(Response[S3TargetReadPreference]):
    """Answer to `GetS3TargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetReadPreferenceSpectraS3Request(Request[GetS3TargetReadPreferenceSpectraS3Response]):
    """Show one bucket's read preference for an S3 target.

    Arguments:
        s3_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "GetS3TargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "s3_target_read_preference", s3_target_read_preference=self.s3_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> GetS3TargetReadPreferenceSpectraS3Response:
        reply.expect(200)
        result = S3TargetReadPreference.parse(reply)
        return GetS3TargetReadPreferenceSpectraS3Response(self, reply, result)
