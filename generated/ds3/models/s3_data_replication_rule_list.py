# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3DataReplicationRuleList: Rows of S3DataReplicationRule."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_data_replication_rule import S3DataReplicationRule


class S3DataReplicationRuleList(Model):
    """Rows of S3DataReplicationRule."""

    s3_data_replication_rules: Sequence[S3DataReplicationRule] = children(
        "S3DataReplicationRule", S3DataReplicationRule
    )
