# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataReplicationRuleType: Whether a rule replicates data for good or no more."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class DataReplicationRuleType(ApiEnum):
    """Whether a rule replicates data for good or no more."""

    PERMANENT = "PERMANENT"
    RETIRED = "RETIRED"
