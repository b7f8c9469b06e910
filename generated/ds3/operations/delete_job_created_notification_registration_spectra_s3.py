# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteJobCreatedNotificationRegistrationSpectraS3: ``DELETE /_rest_/job_created_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteJobCreatedNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteJobCreatedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteJobCreatedNotificationRegistrationSpectraS3Request(
    Request[DeleteJobCreatedNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of new jobs.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteJobCreatedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("job_created_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeleteJobCreatedNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteJobCreatedNotificationRegistrationSpectraS3Response(self, reply, None)
