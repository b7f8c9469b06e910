# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectType: Whether an object is data or a folder."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class S3ObjectType(ApiEnum):
    """Whether an object is data or a folder."""

    DATA = "DATA"
    FOLDER = "FOLDER"
