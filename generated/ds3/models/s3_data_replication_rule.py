# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3DataReplicationRule: A data policy's rule to replicate to an S3 target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, element

from .data_placement_rule_state import DataPlacementRuleState
from .data_replication_rule_type import DataReplicationRuleType
from .s3_initial_data_placement_policy import S3InitialDataPlacementPolicy


class S3DataReplicationRule(Model):
    """A data policy's rule to replicate to an S3 target."""

    data_policy_id: UUID = element("DataPolicyId", UUID)
    id: UUID = element("Id", UUID)
    initial_data_placement: S3InitialDataPlacementPolicy | str = element(
        "InitialDataPlacement", S3InitialDataPlacementPolicy.read
    )
    max_blob_part_size_in_bytes: int = element("MaxBlobPartSizeInBytes", as_integer)
    replicate_deletes: bool = element("ReplicateDeletes", as_boolean)
    state: DataPlacementRuleState | str = element("State", DataPlacementRuleState.read)
    target_id: UUID = element("TargetId", UUID)
    type: DataReplicationRuleType | str = element("Type", DataReplicationRuleType.read)
