# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainMember: A pool partition, or a tape type in a tape partition, in a storage domain."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, as_string, element

from .storage_domain_member_state import StorageDomainMemberState
from .write_preference_level import WritePreferenceLevel


class StorageDomainMember(Model):
    """A pool partition, or a tape type in a tape partition, in a storage domain."""

    auto_compaction_threshold: int | None = element("AutoCompactionThreshold", as_integer, optional=True)
    id: UUID = element("Id", UUID)
    pool_partition_id: UUID | None = element("PoolPartitionId", UUID, optional=True)
    state: StorageDomainMemberState | str = element("State", StorageDomainMemberState.read)
    storage_domain_id: UUID = element("StorageDomainId", UUID)
    tape_partition_id: UUID | None = element("TapePartitionId", UUID, optional=True)
    tape_type: str | None = element("TapeType", as_string, optional=True)
    write_preference: WritePreferenceLevel | str = element("WritePreference", WritePreferenceLevel.read)
