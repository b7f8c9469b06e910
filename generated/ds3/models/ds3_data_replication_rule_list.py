# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3DataReplicationRuleList: Rows of Ds3DataReplicationRule."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .ds3_data_replication_rule import Ds3DataReplicationRule


class Ds3DataReplicationRuleList(Model):
    """Rows of Ds3DataReplicationRule."""

    ds3_data_replication_rules: Sequence[Ds3DataReplicationRule] = children(
        "Ds3DataReplicationRule", Ds3DataReplicationRule
    )
