# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPlacementRuleState: Whether a rule is in force or still being brought in."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class DataPlacementRuleState(ApiEnum):
    """Whether a rule is in force or still being brought in."""

    NORMAL = "NORMAL"
    INCLUSION_IN_PROGRESS = "INCLUSION_IN_PROGRESS"
