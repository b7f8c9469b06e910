# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetS3TargetFailureNotificationRegistrationSpectraS3: ``GET /_rest_/s3_target_failure_notification_registration/{s3_target_failure_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_target_failure_notification_registration import S3TargetFailureNotificationRegistration


class GetS3TargetFailureNotificationRegistrationSpectraS3Response(
    Response[S3TargetFailureNotificationRegistration]
):
    """Answer to `GetS3TargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetS3TargetFailureNotificationRegistrationSpectraS3Request(
    Request[GetS3TargetFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of S3 targets.

    Arguments:
        s3_target_failure_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "GetS3TargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_failure_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "s3_target_failure_notification_registration",
                s3_target_failure_notification_registration=self.s3_target_failure_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> GetS3TargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = S3TargetFailureNotificationRegistration.parse(reply)
        return GetS3TargetFailureNotificationRegistrationSpectraS3Response(self, reply, result)
