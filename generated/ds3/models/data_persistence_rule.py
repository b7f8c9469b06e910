# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPersistenceRule: A data policy's rule to keep data in a storage domain."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, element

from .data_isolation_level import DataIsolationLevel
from .data_persistence_rule_type import DataPersistenceRuleType
from .data_placement_rule_state import DataPlacementRuleState


class DataPersistenceRule(Model):
    """A data policy's rule to keep data in a storage domain."""

    data_policy_id: UUID = element("DataPolicyId", UUID)
    id: UUID = element("Id", UUID)
    isolation_level: DataIsolationLevel | str = element("IsolationLevel", DataIsolationLevel.read)
    minimum_days_to_retain: int | None = element("MinimumDaysToRetain", as_integer, optional=True)
    state: DataPlacementRuleState | str = element("State", DataPlacementRuleState.read)
    storage_domain_id: UUID = element("StorageDomainId", UUID)
    type: DataPersistenceRuleType | str = element("Type", DataPersistenceRuleType.read)
