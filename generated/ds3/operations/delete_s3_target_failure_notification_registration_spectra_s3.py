# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteS3TargetFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/s3_target_failure_notification_registration/{s3_target_failure_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteS3TargetFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteS3TargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteS3TargetFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteS3TargetFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of S3 targets.

    Arguments:
        s3_target_failure_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteS3TargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    s3_target_failure_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "s3_target_failure_notification_registration",
                s3_target_failure_notification_registration=self.s3_target_failure_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteS3TargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteS3TargetFailureNotificationRegistrationSpectraS3Response(self, reply, None)
