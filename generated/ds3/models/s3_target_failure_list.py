# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetFailureList: Rows of S3TargetFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_target_failure import S3TargetFailure


class S3TargetFailureList(Model):
    """Rows of S3TargetFailure."""

    s3_target_failures: Sequence[S3TargetFailure] = children("S3TargetFailure", S3TargetFailure)
