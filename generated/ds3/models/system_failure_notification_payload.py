# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SystemFailureNotificationPayload: What an end point is sent about a failure of the system."""

from __future__ import annotations

from datetime import datetime

from ds3_runtime import Model, as_date, as_string, element

from .system_failure_type import SystemFailureType


class SystemFailureNotificationPayload(Model):
    """What an end point is sent about a failure of the system."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    type: SystemFailureType | str = element("Type", SystemFailureType.read)
