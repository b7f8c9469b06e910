# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobCompletedNotificationRegistrationSpectraS3: ``GET /_rest_/job_completed_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.job_completed_notification_registration import JobCompletedNotificationRegistration


class GetJobCompletedNotificationRegistrationSpectraS3Response(
    Response[JobCompletedNotificationRegistration]
):
    """Answer to `GetJobCompletedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobCompletedNotificationRegistrationSpectraS3Request(
    Request[GetJobCompletedNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of completed jobs.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetJobCompletedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_completed_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetJobCompletedNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = JobCompletedNotificationRegistration.parse(reply)
        return GetJobCompletedNotificationRegistrationSpectraS3Response(self, reply, result)
