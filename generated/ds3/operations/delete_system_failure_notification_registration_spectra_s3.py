# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteSystemFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/system_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteSystemFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteSystemFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteSystemFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteSystemFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of the system.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteSystemFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("system_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeleteSystemFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteSystemFailureNotificationRegistrationSpectraS3Response(self, reply, None)
