# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetObjectCachedNotificationRegistrationSpectraS3: ``GET /_rest_/object_cached_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.s3_object_cached_notification_registration import S3ObjectCachedNotificationRegistration


class GetObjectCachedNotificationRegistrationSpectraS3Response(
    Response[S3ObjectCachedNotificationRegistration]
):
    """Answer to `GetObjectCachedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetObjectCachedNotificationRegistrationSpectraS3Request(
    Request[GetObjectCachedNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of objects that came into cache.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetObjectCachedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("object_cached_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetObjectCachedNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = S3ObjectCachedNotificationRegistration.parse(reply)
        return GetObjectCachedNotificationRegistrationSpectraS3Response(self, reply, result)
