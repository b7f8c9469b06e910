# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteAzureTargetFailureNotificationRegistrationSpectraS3: ``DELETE /_rest_/azure_target_failure_notification_registration/{azure_target_failure_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request(
    Request[DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of failures of Azure targets.

    Arguments:
        azure_target_failure_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteAzureTargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_failure_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "azure_target_failure_notification_registration",
                azure_target_failure_notification_registration=self.azure_target_failure_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response(self, reply, None)
