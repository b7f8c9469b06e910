# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreationFailedNotificationPayload: What an end point is sent when a job could not be created."""

from __future__ import annotations

from datetime import datetime

from ds3_runtime import Model, as_date, as_string, child, element

from .tapes_must_be_onlined import TapesMustBeOnlined


class JobCreationFailedNotificationPayload(Model):
    """What an end point is sent when a job could not be created."""

    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    tapes_must_be_onlined: TapesMustBeOnlined = child("TapesMustBeOnlined", TapesMustBeOnlined)
    user_name: str = element("UserName", as_string)
