# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CanceledJobList: Rows of CanceledJob."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .canceled_job import CanceledJob


class CanceledJobList(Model):
    """Rows of CanceledJob."""

    canceled_jobs: Sequence[CanceledJob] = children("CanceledJob", CanceledJob)
