# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetBucketNameList: Rows of AzureTargetBucketName."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target_bucket_name import AzureTargetBucketName


class AzureTargetBucketNameList(Model):
    """Rows of AzureTargetBucketName."""

    azure_target_bucket_names: Sequence[AzureTargetBucketName] = children(
        "AzureTargetBucketName", AzureTargetBucketName
    )
