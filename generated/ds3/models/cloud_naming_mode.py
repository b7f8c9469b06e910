# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CloudNamingMode: How objects are named in the cloud."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class CloudNamingMode(ApiEnum):
    """How objects are named in the cloud."""

    BLACK_PEARL = "BLACK_PEARL"
    AWS_S3 = "AWS_S3"
