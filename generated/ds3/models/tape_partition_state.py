# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartitionState: The state of a tape partition."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TapePartitionState(ApiEnum):
    """The state of a tape partition."""

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    ERROR = "ERROR"
