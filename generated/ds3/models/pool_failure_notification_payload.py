# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolFailureNotificationPayload: What an end point is sent about a failure of a pool."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .pool_failure_type import PoolFailureType


class PoolFailureNotificationPayload(Model):
    """What an end point is sent about a failure of a pool."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    pool_id: UUID = element("PoolId", UUID)
    type: PoolFailureType | str = element("Type", PoolFailureType.read)
