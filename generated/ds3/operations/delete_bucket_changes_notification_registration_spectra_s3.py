# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteBucketChangesNotificationRegistrationSpectraS3: ``DELETE /_rest_/bucket_changes_notification_registration/{bucket_changes_notification_registration}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteBucketChangesNotificationRegistrationSpectraS3Response(Response[None]):
    """Answer to `DeleteBucketChangesNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteBucketChangesNotificationRegistrationSpectraS3Request(
    Request[DeleteBucketChangesNotificationRegistrationSpectraS3Response]
):
    """Delete a registration for notifications of changes in buckets.

    Arguments:
        bucket_changes_notification_registration (str): Id of the registration.
    """

    operation: ClassVar[str] = "DeleteBucketChangesNotificationRegistrationSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_changes_notification_registration: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path(
                "bucket_changes_notification_registration",
                bucket_changes_notification_registration=self.bucket_changes_notification_registration,
            ),
        )

    def parse(self, reply: HttpReply) -> DeleteBucketChangesNotificationRegistrationSpectraS3Response:
        reply.expect(204)
        return DeleteBucketChangesNotificationRegistrationSpectraS3Response(self, reply, None)
