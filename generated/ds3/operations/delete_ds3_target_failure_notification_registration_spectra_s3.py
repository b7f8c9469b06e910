# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteDs3TargetFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/ds3_target_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of DS3 targets.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteDs3TargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "ds3_target_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response(self, reply, None)
