# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketChangesNotificationPayload: What an end point is sent when the objects of buckets change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ds3_runtime import Model, as_date, as_integer, children, element

from .sequenced_event import SequencedEvent


class BucketChangesNotificationPayload(Model):
    """What an end point is sent when the objects of buckets change."""

    changes: Sequence[SequencedEvent] = children("Changes", SequencedEvent)
    last_processed_event: int | None = element("LastProcessedEvent", as_integer, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
