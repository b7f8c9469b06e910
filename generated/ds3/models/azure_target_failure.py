# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetFailure: A failure recorded for an Azure target."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .target_failure_type import TargetFailureType


class AzureTargetFailure(Model):
    """A failure recorded for an Azure target."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    target_id: UUID = element("TargetId", UUID)
    type: TargetFailureType | str = element("Type", TargetFailureType.read)
