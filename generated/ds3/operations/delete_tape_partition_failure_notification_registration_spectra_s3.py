# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteTapePartitionFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/tape_partition_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of tape partitions.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteTapePartitionFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "tape_partition_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response(self, reply, None)
