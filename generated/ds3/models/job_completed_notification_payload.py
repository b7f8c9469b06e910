# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCompletedNotificationPayload: What an end point is sent when a job completes or is canceled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, children, element

from .bulk_object import BulkObject


class JobCompletedNotificationPayload(Model):
    """What an end point is sent when a job completes or is canceled."""

    cancel_occurred: bool = element("CancelOccurred", as_boolean)
    job_id: UUID = element("JobId", UUID)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    objects_not_persisted: Sequence[BulkObject] = children(
        "Object", BulkObject, wrapper="ObjectsNotPersisted"
    )
