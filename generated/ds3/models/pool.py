# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Pool: A disk pool, with its state and capacity."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .pool_health import PoolHealth
from .pool_state import PoolState
from .pool_type import PoolType
from .quiesced import Quiesced


class Pool(Model):
    """A disk pool, with its state and capacity."""

    assigned_to_storage_domain: bool = element("AssignedToStorageDomain", as_boolean)
    available_capacity: int = element("AvailableCapacity", as_integer)
    bucket_id: UUID | None = element("BucketId", UUID, optional=True)
    guid: str = element("Guid", as_string)
    health: PoolHealth | str = element("Health", PoolHealth.read)
    id: UUID = element("Id", UUID)
    last_accessed: datetime | None = element("LastAccessed", as_date, optional=True)
    last_modified: datetime | None = element("LastModified", as_date, optional=True)
    last_verified: datetime | None = element("LastVerified", as_date, optional=True)
    mountpoint: str = element("Mountpoint", as_string)
    name: str = element("Name", as_string)
    partition_id: UUID | None = element("PartitionId", UUID, optional=True)
    powered_on: bool = element("PoweredOn", as_boolean)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    reserved_capacity: int = element("ReservedCapacity", as_integer)
    state: PoolState | str = element("State", PoolState.read)
    storage_domain_member_id: UUID | None = element("StorageDomainMemberId", UUID, optional=True)
    total_capacity: int = element("TotalCapacity", as_integer)
    type: PoolType | str = element("Type", PoolType.read)
    used_capacity: int = element("UsedCapacity", as_integer)
