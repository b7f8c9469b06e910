# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetAzureTargetFailureNotificationRegistrationSpectraS3: ``GET /_rest_/azure_target_failure_notification_registration/{azure_target_failure_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.azure_target_failure_notification_registration import AzureTargetFailureNotificationRegistration


class GetAzureTargetFailureNotificationRegistrationSpectraS3Response(
    Response[AzureTargetFailureNotificationRegistration]
):
    """Answer to `GetAzureTargetFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetAzureTargetFailureNotificationRegistrationSpectraS3Request(
    Request[GetAzureTargetFailureNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of failures of Azure targets.

    Arguments:
        azure_target_failure_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "GetAzureTargetFailureNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    azure_target_failure_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "azure_target_failure_notification_registration",
                azure_target_failure_notification_registration=self.azure_target_failure_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> GetAzureTargetFailureNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = AzureTargetFailureNotificationRegistration.parse(reply)
        return GetAzureTargetFailureNotificationRegistrationSpectraS3Response(self, reply, result)
