# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolHealth: Whether a pool is whole or degraded."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class PoolHealth(ApiEnum):
    """Whether a pool is whole or degraded."""

    OK = "OK"
    DEGRADED = "DEGRADED"
