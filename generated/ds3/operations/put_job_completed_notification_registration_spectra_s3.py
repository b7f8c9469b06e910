# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutJobCompletedNotificationRegistrationSpectraS3: ``POST /_rest_/job_completed_notification_registration``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.job_completed_notification_registration import JobCompletedNotificationRegistration

if TYPE_CHECKING:
    from ..models.http_response_format_type import HttpResponseFormatType
    from ..models.naming_convention_type import NamingConventionType
    from ..models.request_type import RequestType


class PutJobCompletedNotificationRegistrationSpectraS3Response(
    Response[JobCompletedNotificationRegistration]
):
    """Answer to `PutJobCompletedNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutJobCompletedNotificationRegistrationSpectraS3Request(
    Request[PutJobCompletedNotificationRegistrationSpectraS3Response]
):
    """Register an end point to be notified of the completion of all jobs, or of one.

    Arguments:
        notification_end_point (str): URL to which the notifications are sent.
        format (HttpResponseFormatType or str, optional): Format of the notifications: DEFAULT, JSON or XML.
        job_id (UUID or str, optional): Id of the one job to be notified of; without it all jobs.
        naming_convention (NamingConventionType or str, optional): How names are spelt in the notifications.
        notification_http_method (RequestType or str, optional): HTTP verb with which notifications are sent;
            POST by default.
    """

    operation: ClassVar[str] = "PutJobCompletedNotificationRegistrationSpectraS3"

    notification_end_point: str
    format: HttpResponseFormatType | str | None = None
    job_id: UUID | str | None = None
    naming_convention: NamingConventionType | str | None = None
    notification_http_method: RequestType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("job_completed_notification_registration"),
            query={
                "notification_end_point": self.notification_end_point,
                "format": self.format,
                "job_id": self.job_id,
                "naming_convention": self.naming_convention,
                "notification_http_method": self.notification_http_method,
            },
        )

    def parse(self, reply: HttpReply) -> PutJobCompletedNotificationRegistrationSpectraS3Response:
        reply.expect(201)
        result = JobCompletedNotificationRegistration.parse(reply)
        return PutJobCompletedNotificationRegistrationSpectraS3Response(self, reply, result)
