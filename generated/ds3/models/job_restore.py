# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobRestore: Whether a job restores data."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobRestore(ApiEnum):
    """Whether a job restores data."""

    NO = "NO"
    YES = "YES"
    PERMANENT_ONLY = "PERMANENT_ONLY"
