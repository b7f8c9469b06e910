# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObjectPersistedNotificationRegistrationSpectraS3: ``DELETE /_rest_/object_persisted_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteObjectPersistedNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteObjectPersistedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteObjectPersistedNotificationRegistrationSpectraS3Request(
    Request[DeleteObjectPersistedNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of persisted objects.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteObjectPersistedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "object_persisted_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteObjectPersistedNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteObjectPersistedNotificationRegistrationSpectraS3Response(self, reply, None)
