# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutBucketChangesNotificationRegistrationSpectraS3: ``POST /_rest_/bucket_changes_notification_registration``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_changes_notification_registration import BucketChangesNotificationRegistration

if TYPE_CHECKING:
    from ..models.http_response_format_type import HttpResponseFormatType
    from ..models.naming_convention_type import NamingConventionType
    from ..models.request_type import RequestType


class PutBucketChangesNotificationRegistrationSpectraS3Response(
    Response[BucketChangesNotificationRegistration]
):
    """Answer to `PutBucketChangesNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutBucketChangesNotificationRegistrationSpectraS3Request(
    Request[PutBucketChangesNotificationRegistrationSpectraS3Response]
):
    """Register an end point to be notified of changes in all buckets, or in one.

    Arguments:
        notification_end_point (str): URL to which the notifications are sent.
        bucket_id (UUID or str, optional): Name or id of the one bucket to be notified of; without it all.
        format (HttpResponseFormatType or str, optional): Format of the notifications: DEFAULT, JSON or XML.
        naming_convention (NamingConventionType or str, optional): How names are spelt in the notifications.
        notification_http_method (RequestType or str, optional): HTTP verb with which notifications are sent;
            POST by default.
    """

    operation: ClassVar[str] = "PutBucketChangesNotificationRegistrationSpectraS3"

    notification_end_point: str
    bucket_id: UUID | str | None = None
    format: HttpResponseFormatType | str | None = None
    naming_convention: NamingConventionType | str | None = None
    notification_http_method: RequestType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("bucket_changes_notification_registration"),
            query={
                "notification_end_point": self.notification_end_point,
                "bucket_id": self.bucket_id,
                "format": self.format,
                "naming_convention": self.naming_convention,
                "notification_http_method": self.notification_http_method,
            },
        )

    def parse(self, reply: HttpReply) -> PutBucketChangesNotificationRegistrationSpectraS3Response:
        reply.expect(201)
        result = BucketChangesNotificationRegistration.parse(reply)
        return PutBucketChangesNotificationRegistrationSpectraS3Response(self, reply, result)
