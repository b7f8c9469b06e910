# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ActiveJobList: Rows of ActiveJob."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .active_job import ActiveJob


class ActiveJobList(Model):
    """Rows of ActiveJob."""

    active_jobs: Sequence[ActiveJob] = children("Job", ActiveJob)
