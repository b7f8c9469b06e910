# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobStatus: Whether a job is in progress, completed or canceled."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobStatus(ApiEnum):
    """Whether a job is in progress, completed or canceled."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    CANCELED = "CANCELED"
