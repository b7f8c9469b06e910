# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""LtfsFileNamingMode: Whether files on LTFS tapes are named after the object's name or id."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class LtfsFileNamingMode(ApiEnum):
    """Whether files on LTFS tapes are named after the object's name or id."""

    OBJECT_NAME = "OBJECT_NAME"
    OBJECT_ID = "OBJECT_ID"
