# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSystemFailureNotificationRegistrationSpectraS3: ``GET /_rest_/system_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.system_failure_notification_registration import SystemFailureNotificationRegistration


class GetSystemFailureNotificationRegistrationSpectraS3Response(
    Response[SystemFailureNotificationRegistration]
):
    """Answer to `GetSystemFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSystemFailureNotificationRegistrationSpectraS3Request(
    Request[GetSystemFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of the system.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetSystemFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("system_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetSystemFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = SystemFailureNotificationRegistration.parse(reply)
        return GetSystemFailureNotificationRegistrationSpectraS3Response(self, reply, result)
