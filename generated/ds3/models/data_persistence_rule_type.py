# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPersistenceRuleType: Whether a rule keeps data for good, for a time, or no more."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class DataPersistenceRuleType(ApiEnum):
    """Whether a rule keeps data for good, for a time, or no more."""

    PERMANENT = "PERMANENT"
    TEMPORARY = "TEMPORARY"
    RETIRED = "RETIRED"
