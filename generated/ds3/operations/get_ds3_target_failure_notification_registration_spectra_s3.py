# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3TargetFailureNotificationRegistrationSpectraS3: ``GET /_rest_/ds3_target_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.ds3_target_failure_notification_registration import Ds3TargetFailureNotificationRegistration


class GetDs3TargetFailureNotificationRegistrationSpectraS3Response(
    Response[Ds3TargetFailureNotificationRegistration]
):
    """Answer to `GetDs3TargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3TargetFailureNotificationRegistrationSpectraS3Request(
    Request[GetDs3TargetFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of DS3 targets.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetDs3TargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "ds3_target_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> GetDs3TargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = Ds3TargetFailureNotificationRegistration.parse(reply)
        return GetDs3TargetFailureNotificationRegistrationSpectraS3Response(self, reply, result)
