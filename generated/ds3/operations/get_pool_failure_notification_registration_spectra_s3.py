# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolFailureNotificationRegistrationSpectraS3: ``GET /_rest_/pool_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.pool_failure_notification_registration import PoolFailureNotificationRegistration


class GetPoolFailureNotificationRegistrationSpectraS3Response(Response[PoolFailureNotificationRegistration]):
    """Answer to `GetPoolFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolFailureNotificationRegistrationSpectraS3Request(
    Request[GetPoolFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of pools.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetPoolFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool_failure_notification_registration", notification_id=self.notification_id),
        )

    def parse(self, reply: HttpReply) -> GetPoolFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = PoolFailureNotificationRegistration.parse(reply)
        return GetPoolFailureNotificationRegistrationSpectraS3Response(self, reply, result)
