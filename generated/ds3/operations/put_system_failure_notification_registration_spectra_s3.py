# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutSystemFailureNotificationRegistrationSpectraS3: ``POST /_rest_/system_failure_notification_registration``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.system_failure_notification_registration import SystemFailureNotificationRegistration

if TYPE_CHECKING:
    from ..models.http_response_format_type import HttpResponseFormatType
    from ..models.naming_convention_type import NamingConventionType
    from ..models.request_type import RequestType


class PutSystemFailureNotificationRegistrationSpectraS3Response(
    Response[SystemFailureNotificationRegistration]
):
    """Answer to `PutSystemFailureNotificationRegistrationSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutSystemFailureNotificationRegistrationSpectraS3Request(
    Request[PutSystemFailureNotificationRegistrationSpectraS3Response]
):
    """Register an end point to be notified of failures of the system.

    Arguments:
        notification_end_point (str): URL to which the notifications are sent.
        format (HttpResponseFormatType or str, optional): Format of the notifications: DEFAULT, JSON or XML.
        naming_convention (NamingConventionType or str, optional): How names are spelt in the notifications.
        notification_http_method (RequestType or str, optional): HTTP verb with which notifications are sent;
            POST by default.
    """

    operation: ClassVar[str] = "PutSystemFailureNotificationRegistrationSpectraS3"

    notification_end_point: str
    format: HttpResponseFormatType | str | None = None
    naming_convention: NamingConventionType | str | None = None
    notification_http_method: RequestType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("system_failure_notification_registration"),
            query={
                "notification_end_point": self.notification_end_point,
                "format": self.format,
                "naming_convention": self.naming_convention,
                "notification_http_method": self.notification_http_method,
            },
        )

    def parse(self, reply: HttpReply) -> PutSystemFailureNotificationRegistrationSpectraS3Response:
        reply.expect(201)
        result = SystemFailureNotificationRegistration.parse(reply)
        return PutSystemFailureNotificationRegistrationSpectraS3Response(self, reply, result)
