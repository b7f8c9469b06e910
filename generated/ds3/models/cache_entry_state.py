# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheEntryState: Whether a blob's place in the cache is allocated or filled."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class CacheEntryState(ApiEnum):
    """Whether a blob's place in the cache is allocated or filled."""

    ALLOCATED = "ALLOCATED"
    IN_CACHE = "IN_CACHE"
