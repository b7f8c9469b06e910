# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapePartitionFailureNotificationRegistrationSpectraS3: ``GET /_rest_/tape_partition_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape_partition_failure_notification_registration import (
    TapePartitionFailureNotificationRegistration,
)


class GetTapePartitionFailureNotificationRegistrationSpectraS3Response(
    Response[TapePartitionFailureNotificationRegistration]
):
    """Answer to `GetTapePartitionFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapePartitionFailureNotificationRegistrationSpectraS3Request(
    Request[GetTapePartitionFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of tape partitions.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetTapePartitionFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "tape_partition_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> GetTapePartitionFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = TapePartitionFailureNotificationRegistration.parse(reply)
        return GetTapePartitionFailureNotificationRegistrationSpectraS3Response(self, reply, result)
