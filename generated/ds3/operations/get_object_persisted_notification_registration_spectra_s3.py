# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectPersistedNotificationRegistrationSpectraS3: ``GET /_rest_/object_persisted_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_object_persisted_notification_registration import S3ObjectPersistedNotificationRegistration


class GetObjectPersistedNotificationRegistrationSpectraS3Response(
    Response[S3ObjectPersistedNotificationRegistration]
):
    """Answer to `GetObjectPersistedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectPersistedNotificationRegistrationSpectraS3Request(
    Request[GetObjectPersistedNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of persisted objects.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetObjectPersistedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "object_persisted_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> GetObjectPersistedNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = S3ObjectPersistedNotificationRegistration.parse(reply)
        return GetObjectPersistedNotificationRegistrationSpectraS3Response(self, reply, result)
