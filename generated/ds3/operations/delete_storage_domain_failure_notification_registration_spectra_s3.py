# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteStorageDomainFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/storage_domain_failure_notification_registration/{notification_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of storage domains.

    Arguments:
        notification_id (UUID or str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteStorageDomainFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    notification_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "storage_domain_failure_notification_registration", notification_id=self.notification_id
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response(self, reply, None)
