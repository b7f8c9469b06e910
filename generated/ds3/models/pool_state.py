# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolState: The state of a pool."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class PoolState(ApiEnum):
    """The state of a pool."""

    BLANK = "BLANK"
    NORMAL = "NORMAL"
    LOST = "LOST"
    FOREIGN = "FOREIGN"
    IMPORT_PENDING = "IMPORT_PENDING"
    IMPORT_IN_PROGRESS = "IMPORT_IN_PROGRESS"
