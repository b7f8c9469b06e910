# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetList: Rows of S3Target."""

from __future__ import annotations

from ds3_runtime import Model, children

from .s3_target import S3Target


class S3TargetList(Model):
    """Rows of S3Target."""

    s3_targets: list[S3Target] = children("S3Target", S3Target)
