# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""WritePreferenceLevel: How readily a storage domain member is chosen for writing."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class WritePreferenceLevel(ApiEnum):
    """How readily a storage domain member is chosen for writing."""

    HIGH = "HIGH"
    NORMAL = "NORMAL"
    LOW = "LOW"
    NEVER_SELECT = "NEVER_SELECT"
