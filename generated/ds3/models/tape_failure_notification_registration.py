# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeFailureNotificationRegistration: A registration to be notified of failures of tapes and drives."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, element

from .http_response_format_type import HttpResponseFormatType
from .naming_convention_type import NamingConventionType
from .request_type import RequestType


class TapeFailureNotificationRegistration(Model):
    """A registration to be notified of failures of tapes and drives."""

    creation_date: datetime = element("CreationDate", as_date)
    format: HttpResponseFormatType | str = element("Format", HttpResponseFormatType.read)
    id: UUID = element("Id", UUID)
    last_failure: str | None = element("LastFailure", as_string, optional=True)
    last_http_response_code: int | None = element("LastHttpResponseCode", as_integer, optional=True)
    last_notification: datetime | None = element("LastNotification", as_date, optional=True)
    naming_convention: NamingConventionType | str = element("NamingConvention", NamingConventionType.read)
    notification_end_point: str = element("NotificationEndPoint", as_string)
    notification_http_method: RequestType | str = element("NotificationHttpMethod", RequestType.read)
    number_of_failures_since_last_success: int = element("NumberOfFailuresSinceLastSuccess", as_integer)
    user_id: UUID | None = element("UserId", UUID, optional=True)
