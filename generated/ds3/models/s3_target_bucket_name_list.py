# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetBucketNameList: Rows of S3TargetBucketName."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_target_bucket_name import S3TargetBucketName


class S3TargetBucketNameList(Model):
    """Rows of S3TargetBucketName."""

    s3_target_bucket_names: Sequence[S3TargetBucketName] = children("S3TargetBucketName", S3TargetBucketName)
