# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""WriteOptimization: Whether writing is optimized for capacity or for performance."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class WriteOptimization(ApiEnum):
    """Whether writing is optimized for capacity or for performance."""

    CAPACITY = "CAPACITY"
    PERFORMANCE = "PERFORMANCE"
