# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""FeatureKeyType: A feature that needs a licence."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class FeatureKeyType(ApiEnum):
    """A feature that needs a licence."""

    AWS_S3_CLOUD_OUT = "AWS_S3_CLOUD_OUT"
    MICROSOFT_AZURE_CLOUD_OUT = "MICROSOFT_AZURE_CLOUD_OUT"
