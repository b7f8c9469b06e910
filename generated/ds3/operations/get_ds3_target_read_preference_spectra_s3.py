# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3TargetReadPreferenceSpectraS3: ``GET /_rest_/ds3_target_read_preference/{ds3_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_target_read_preference import Ds3TargetReadPreference


class GetDs3TargetReadPreferenceSpectraS3Response(Response[Ds3TargetReadPreference]):
    """Answer to `GetDs3TargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3TargetReadPreferenceSpectraS3Request(Request[GetDs3TargetReadPreferenceSpectraS3Response]):
    """Show one bucket's read preference for a DS3 target.

    Arguments:
        ds3_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "GetDs3TargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "ds3_target_read_preference", ds3_target_read_preference=self.ds3_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> GetDs3TargetReadPreferenceSpectraS3Response:
        reply.expect(200)
        result = Ds3TargetReadPreference.parse(reply)
        return GetDs3TargetReadPreferenceSpectraS3Response(self, reply, result)
