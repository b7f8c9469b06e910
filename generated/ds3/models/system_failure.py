# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SystemFailure: A failure recorded for the system as a whole."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .system_failure_type import SystemFailureType


class SystemFailure(Model):
    """A failure recorded for the system as a whole."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    type: SystemFailureType | str = element("Type", SystemFailureType.read)
