# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TargetReadPreferenceType: When a target is chosen to read from."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TargetReadPreferenceType(ApiEnum):
    """When a target is chosen to read from."""

    MINIMUM_LATENCY = "MINIMUM_LATENCY"
    AFTER_ONLINE_POOL = "AFTER_ONLINE_POOL"
    AFTER_NEARLINE_POOL = "AFTER_NEARLINE_POOL"
    AFTER_NON_EJECTABLE_TAPE = "AFTER_NON_EJECTABLE_TAPE"
    LAST_RESORT = "LAST_RESORT"
    NEVER = "NEVER"
