# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartitionFailureNotificationPayload: What an end point is sent about a failure of a tape partition."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .tape_partition_failure_type import TapePartitionFailureType


class TapePartitionFailureNotificationPayload(Model):
    """What an end point is sent about a failure of a tape partition."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    partition_id: UUID = element("PartitionId", UUID)
    type: TapePartitionFailureType | str = element("Type", TapePartitionFailureType.read)
