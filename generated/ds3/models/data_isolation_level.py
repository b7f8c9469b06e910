# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataIsolationLevel: Whether media are kept apart bucket by bucket."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class DataIsolationLevel(ApiEnum):
    """Whether media are kept apart bucket by bucket."""

    STANDARD = "STANDARD"
    BUCKET_ISOLATED = "BUCKET_ISOLATED"
