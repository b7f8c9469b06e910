# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetList: Rows of S3Target."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_target import S3Target


class S3TargetList(Model):
    """Rows of S3Target."""

    s3_targets: Sequence[S3Target] = children("S3Target", S3Target)
