# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectsCachedNotificationPayload: What an end point is sent when objects have come into cache."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, children, element

from .bulk_object import BulkObject


class S3ObjectsCachedNotificationPayload(Model):
    """What an end point is sent when objects have come into cache."""

    job_id: UUID = element("JobId", UUID)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    objects: Sequence[BulkObject] = children("Object", BulkObject, wrapper="Objects")
