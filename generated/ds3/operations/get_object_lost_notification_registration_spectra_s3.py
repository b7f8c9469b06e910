# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectLostNotificationRegistrationSpectraS3: ``GET /_rest_/object_lost_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_object_lost_notification_registration import S3ObjectLostNotificationRegistration


class GetObjectLostNotificationRegistrationSpectraS3Response(Response[S3ObjectLostNotificationRegistration]):
    """Answer to `GetObjectLostNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectLostNotificationRegistrationSpectraS3Request(
    Request[GetObjectLostNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of lost objects.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetObjectLostNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("object_lost_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetObjectLostNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = S3ObjectLostNotificationRegistration.parse(reply)
        return GetObjectLostNotificationRegistrationSpectraS3Response(self, reply, result)
