# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainFailureNotificationPayload: What an end point is sent about a failure of a storage domain."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .storage_domain_failure_type import StorageDomainFailureType


class StorageDomainFailureNotificationPayload(Model):
    """What an end point is sent about a failure of a storage domain."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    notification_generation_date: datetime = element("NotificationGenerationDate", as_date)
    storage_domain_id: UUID = element("StorageDomainId", UUID)
    type: StorageDomainFailureType | str = element("Type", StorageDomainFailureType.read)
