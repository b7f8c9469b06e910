# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetStorageDomainFailureNotificationRegistrationSpectraS3: ``GET /_rest_/storage_domain_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.storage_domain_failure_notification_registration import (
    StorageDomainFailureNotificationRegistration,
)


class GetStorageDomainFailureNotificationRegistrationSpectraS3Response(
    Response[StorageDomainFailureNotificationRegistration]
):
    """Answer to `GetStorageDomainFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetStorageDomainFailureNotificationRegistrationSpectraS3Request(
    Request[GetStorageDomainFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of storage domains.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "GetStorageDomainFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "storage_domain_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> GetStorageDomainFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = StorageDomainFailureNotificationRegistration.parse(reply)
        return GetStorageDomainFailureNotificationRegistrationSpectraS3Response(self, reply, result)
