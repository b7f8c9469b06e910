# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreatedNotificationPayload: What an end point is sent when a job is created."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, element


class JobCreatedNotificationPayload(Model):
    """What an end point is sent when a job is created."""

    job_id: UUID = element("JobId", UUID)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
