# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDs3TargetReadPreferenceSpectraS3: ``DELETE /_rest_/ds3_target_read_preference/{ds3_target_read_preference}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDs3TargetReadPreferenceSpectraS3Response(Response[None]):
    """Answer to `DeleteDs3TargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDs3TargetReadPreferenceSpectraS3Request(Request[DeleteDs3TargetReadPreferenceSpectraS3Response]):
    """Delete a bucket's own read preference, so that the DS3 target's default holds.

    Arguments:
        ds3_target_read_preference (str): Id of the read preference.
    """

    operation: ClassVar[str] = "DeleteDs3TargetReadPreferenceSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target_read_preference: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "ds3_target_read_preference", ds3_target_read_preference=self.ds3_target_read_preference
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteDs3TargetReadPreferenceSpectraS3Response:
        reply.expect(204)
        return DeleteDs3TargetReadPreferenceSpectraS3Response(self, reply, None)
