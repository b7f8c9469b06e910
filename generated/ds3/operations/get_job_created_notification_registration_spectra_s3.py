# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetJobCreatedNotificationRegistrationSpectraS3: ``GET /_rest_/job_created_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.job_created_notification_registration import JobCreatedNotificationRegistration


class GetJobCreatedNotificationRegistrationSpectraS3Response(Response[JobCreatedNotificationRegistration]):
    """Answer to `GetJobCreatedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetJobCreatedNotificationRegistrationSpectraS3Request(
    Request[GetJobCreatedNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of new jobs.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetJobCreatedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("job_created_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetJobCreatedNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = JobCreatedNotificationRegistration.parse(reply)
        return GetJobCreatedNotificationRegistrationSpectraS3Response(self, reply, result)
