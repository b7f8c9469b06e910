# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapeFailureNotificationRegistrationSpectraS3: ``GET /_rest_/tape_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_failure_notification_registration import TapeFailureNotificationRegistration


class GetTapeFailureNotificationRegistrationSpectraS3Response(Response[TapeFailureNotificationRegistration]):
    """Answer to `GetTapeFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapeFailureNotificationRegistrationSpectraS3Request(
    Request[GetTapeFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of tapes and drives.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetTapeFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetTapeFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = TapeFailureNotificationRegistration.parse(reply)
        return GetTapeFailureNotificationRegistrationSpectraS3Response(self, reply, result)
