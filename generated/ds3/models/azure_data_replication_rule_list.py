# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureDataReplicationRuleList: Rows of AzureDataReplicationRule."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_data_replication_rule import AzureDataReplicationRule


class AzureDataReplicationRuleList(Model):
    """Rows of AzureDataReplicationRule."""

    azure_data_replication_rules: Sequence[AzureDataReplicationRule] = children(
        "AzureDataReplicationRule", AzureDataReplicationRule
    )
