# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreationFailedList: Rows of JobCreationFailed."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .job_creation_failed import JobCreationFailed


class JobCreationFailedList(Model):
    """Rows of JobCreationFailed."""

    job_creation_faileds: Sequence[JobCreationFailed] = children("JobCreationFailed", JobCreationFailed)
