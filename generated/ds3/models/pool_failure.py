# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolFailure: A failure recorded for a pool."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .pool_failure_type import PoolFailureType


class PoolFailure(Model):
    """A failure recorded for a pool."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    pool_id: UUID = element("PoolId", UUID)
    type: PoolFailureType | str = element("Type", PoolFailureType.read)
