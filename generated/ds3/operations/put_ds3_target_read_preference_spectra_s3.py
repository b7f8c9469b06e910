# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutDs3TargetReadPreferenceSpectraS3: ``POST /_rest_/ds3_target_read_preference``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_target_read_preference import Ds3TargetReadPreference

if TYPE_CHECKING:
    from ..models.target_read_preference_type import TargetReadPreferenceType


class PutDs3TargetReadPreferenceSpectraS3Response(Response[Ds3TargetReadPreference]):
    """Answer to `PutDs3TargetReadPreferenceSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutDs3TargetReadPreferenceSpectraS3Request(Request[PutDs3TargetReadPreferenceSpectraS3Response]):
    """Set when one bucket is read from a DS3 target.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        read_preference (TargetReadPreferenceType or str): When the bucket is read from the target.
        target_id (UUID or str): Name or id of the target.
    """

    operation: ClassVar[str] = "PutDs3TargetReadPreferenceSpectraS3"

    bucket_id: UUID | str
    read_preference: TargetReadPreferenceType | str
    target_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("ds3_target_read_preference"),
            query={
                "bucket_id": self.bucket_id,
                "read_preference": self.read_preference,
                "target_id": self.target_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutDs3TargetReadPreferenceSpectraS3Response:
        reply.expect(201)
        result = Ds3TargetReadPreference.parse(reply)
        return PutDs3TargetReadPreferenceSpectraS3Response(self, reply, result)
