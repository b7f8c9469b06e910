# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreationFailed: The record of a job that could not be created, and of the tapes it lacked."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, element

from .job_creation_failed_type import JobCreationFailedType


class JobCreationFailed(Model):
    """The record of a job that could not be created, and of the tapes it lacked."""

    date: datetime = element("Date", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    tape_bar_codes: str | None = element("TapeBarCodes", as_string, optional=True)
    type: JobCreationFailedType | str = element("Type", JobCreationFailedType.read)
    user_name: str = element("UserName", as_string)
