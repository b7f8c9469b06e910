# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObjectCachedNotificationRegistrationSpectraS3: ``DELETE /_rest_/object_cached_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteObjectCachedNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteObjectCachedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteObjectCachedNotificationRegistrationSpectraS3Request(
    Request[DeleteObjectCachedNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of objects that came into cache.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteObjectCachedNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("object_cached_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeleteObjectCachedNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteObjectCachedNotificationRegistrationSpectraS3Response(self, reply, None)
