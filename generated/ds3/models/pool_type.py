# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolType: Whether a pool is nearline or online."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class PoolType(ApiEnum):
    """Whether a pool is nearline or online."""

    NEARLINE = "NEARLINE"
    ONLINE = "ONLINE"
