# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobCreationFailedNotificationRegistrationSpectraS3: ``GET /_rest_/job_creation_failed_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.job_creation_failed_notification_registration import JobCreationFailedNotificationRegistration


class GetJobCreationFailedNotificationRegistrationSpectraS3Response(
    Response[JobCreationFailedNotificationRegistration]
):
    """Answer to `GetJobCreationFailedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobCreationFailedNotificationRegistrationSpectraS3Request(
    Request[GetJobCreationFailedNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of jobs that could not be created.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetJobCreationFailedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "job_creation_failed_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> GetJobCreationFailedNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = JobCreationFailedNotificationRegistration.parse(reply)
        return GetJobCreationFailedNotificationRegistrationSpectraS3Response(self, reply, result)
