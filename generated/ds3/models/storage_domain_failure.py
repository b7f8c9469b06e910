# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainFailure: A failure recorded for a storage domain."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .storage_domain_failure_type import StorageDomainFailureType


class StorageDomainFailure(Model):
    """A failure recorded for a storage domain."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    storage_domain_id: UUID = element("StorageDomainId", UUID)
    type: StorageDomainFailureType | str = element("Type", StorageDomainFailureType.read)
