# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeRole: Whether a tape is for data or for tests."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TapeRole(ApiEnum):
    """Whether a tape is for data or for tests."""

    NORMAL = "NORMAL"
    TEST = "TEST"
