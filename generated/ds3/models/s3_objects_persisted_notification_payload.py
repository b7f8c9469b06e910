# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectsPersistedNotificationPayload: What an end point is sent when objects are persisted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, children, element

from .bulk_object import BulkObject


class S3ObjectsPersistedNotificationPayload(Model):
    """What an end point is sent when objects are persisted."""

    job_id: UUID = element("JobId", UUID)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    objects: Sequence[BulkObject] = children("Object", BulkObject, wrapper="Objects")
