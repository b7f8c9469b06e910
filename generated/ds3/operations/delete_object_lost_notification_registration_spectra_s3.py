# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObjectLostNotificationRegistrationSpectraS3: ``DELETE /_rest_/object_lost_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteObjectLostNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteObjectLostNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteObjectLostNotificationRegistrationSpectraS3Request(
    Request[DeleteObjectLostNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of lost objects.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteObjectLostNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("object_lost_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeleteObjectLostNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteObjectLostNotificationRegistrationSpectraS3Response(self, reply, None)
