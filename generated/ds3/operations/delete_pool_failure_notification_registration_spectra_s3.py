# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeletePoolFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/pool_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeletePoolFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeletePoolFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeletePoolFailureNotificationRegistrationSpectraS3Request(
    Request[DeletePoolFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of pools.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeletePoolFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("pool_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeletePoolFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeletePoolFailureNotificationRegistrationSpectraS3Response(self, reply, None)
