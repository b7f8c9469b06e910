# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DetailedTapeFailure: A failure recorded for a tape or a tape drive."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .tape_failure_type import TapeFailureType


class DetailedTapeFailure(Model):
    """A failure recorded for a tape or a tape drive."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    tape_drive_id: UUID = element("TapeDriveId", UUID)
    tape_id: UUID = element("TapeId", UUID)
    type: TapeFailureType | str = element("Type", TapeFailureType.read)
