# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapeFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/tape_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapeFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteTapeFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapeFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteTapeFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of tapes and drives.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteTapeFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("tape_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> DeleteTapeFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteTapeFailureNotificationRegistrationSpectraS3Response(self, reply, None)
