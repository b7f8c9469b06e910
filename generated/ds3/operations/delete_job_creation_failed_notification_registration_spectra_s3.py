# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteJobCreationFailedNotificationRegistrationSpectraS3: ``DELETE /_rest_/job_creation_failed_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteJobCreationFailedNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteJobCreationFailedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteJobCreationFailedNotificationRegistrationSpectraS3Request(
    Request[DeleteJobCreationFailedNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of jobs that could not be created.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteJobCreationFailedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "job_creation_failed_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteJobCreationFailedNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteJobCreationFailedNotificationRegistrationSpectraS3Response(self, reply, None)
