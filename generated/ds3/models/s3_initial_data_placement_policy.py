# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3InitialDataPlacementPolicy: The S3 storage class in which data is first placed."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class S3InitialDataPlacementPolicy(ApiEnum):
    """The S3 storage class in which data is first placed."""

    STANDARD = "STANDARD"
    REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY"
    STANDARD_IA = "STANDARD_IA"
    GLACIER = "GLACIER"
    DEEP_ARCHIVE = "DEEP_ARCHIVE"
