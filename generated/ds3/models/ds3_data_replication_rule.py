# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3DataReplicationRule: A data policy's rule to replicate to a DS3 target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_string, element

from .data_placement_rule_state import DataPlacementRuleState
from .data_replication_rule_type import DataReplicationRuleType


class Ds3DataReplicationRule(Model):
    """A data policy's rule to replicate to a DS3 target."""

    data_policy_id: UUID = element("DataPolicyId", UUID)
    id: UUID = element("Id", UUID)
    replicate_deletes: bool = element("ReplicateDeletes", as_boolean)
    state: DataPlacementRuleState | str = element("State", DataPlacementRuleState.read)
    target_data_policy: str | None = element("TargetDataPolicy", as_string, optional=True)
    target_id: UUID = element("TargetId", UUID)
    type: DataReplicationRuleType | str = element("Type", DataReplicationRuleType.read)
