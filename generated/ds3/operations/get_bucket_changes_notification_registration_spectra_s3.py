# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketChangesNotificationRegistrationSpectraS3: ``GET /_rest_/bucket_changes_notification_registration/{bucket_changes_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_changes_notification_registration import BucketChangesNotificationRegistration


class GetBucketChangesNotificationRegistrationSpectraS3Response(
    Response[BucketChangesNotificationRegistration]
):
    """Answer to `GetBucketChangesNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketChangesNotificationRegistrationSpectraS3Request(
    Request[GetBucketChangesNotificationRegistrationSpectraS3Response]
):
    """Show one registration for notifications of changes in buckets.

    Arguments:
        bucket_changes_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "GetBucketChangesNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_changes_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "bucket_changes_notification_registration",
                bucket_changes_notification_registration=self.bucket_changes_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> GetBucketChangesNotificationRegistrationSpectraS3Response:
        reply.expect(200)
        result = BucketChangesNotificationRegistration.parse(reply)
        return GetBucketChangesNotificationRegistrationSpectraS3Response(self, reply, result)
