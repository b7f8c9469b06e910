# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DatabasePhysicalSpaceState: How much free space the database's file system has."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class DatabasePhysicalSpaceState(ApiEnum):
    """How much free space the database's file system has."""

    CRITICAL = "CRITICAL"
    LOW = "LOW"
    NEAR_LOW = "NEAR_LOW"
    NORMAL = "NORMAL"
