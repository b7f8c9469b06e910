# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CompletedJobList: Rows of CompletedJob."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .completed_job import CompletedJob


class CompletedJobList(Model):
    """Rows of CompletedJob."""

    completed_jobs: Sequence[CompletedJob] = children("CompletedJob", CompletedJob)
