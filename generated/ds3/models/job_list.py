# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobList: A list of jobs."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .job import Job


class JobList(Model):
    """A list of jobs."""

    jobs: Sequence[Job] = children("Job", Job)
