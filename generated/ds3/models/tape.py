# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Tape: A tape, with its state, place and capacity."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .priority import Priority
from .tape_role import TapeRole
from .tape_state import TapeState


class Tape(Model):
    """A tape, with its state, place and capacity."""

    assigned_to_storage_domain: bool = element("AssignedToStorageDomain", as_boolean)
    available_raw_capacity: int | None = element("AvailableRawCapacity", as_integer, optional=True)
    bar_code: str = element("BarCode", as_string)
    bucket_id: UUID | None = element("BucketId", UUID, optional=True)
    description_for_identification: str | None = element(
        "DescriptionForIdentification", as_string, optional=True
    )
    eject_date: datetime | None = element("EjectDate", as_date, optional=True)
    eject_label: str | None = element("EjectLabel", as_string, optional=True)
    eject_location: str | None = element("EjectLocation", as_string, optional=True)
    eject_pending: datetime | None = element("EjectPending", as_date, optional=True)
    full_of_data: bool = element("FullOfData", as_boolean)
    id: UUID = element("Id", UUID)
    last_accessed: datetime | None = element("LastAccessed", as_date, optional=True)
    last_checkpoint: str | None = element("LastCheckpoint", as_string, optional=True)
    last_modified: datetime | None = element("LastModified", as_date, optional=True)
    last_verified: datetime | None = element("LastVerified", as_date, optional=True)
    partially_verified_end_of_tape: datetime | None = element(
        "PartiallyVerifiedEndOfTape", as_date, optional=True
    )
    partition_id: UUID | None = element("PartitionId", UUID, optional=True)
    previous_state: TapeState | str | None = element("PreviousState", TapeState.read, optional=True)
    role: TapeRole | str = element("Role", TapeRole.read)
    serial_number: str | None = element("SerialNumber", as_string, optional=True)
    state: TapeState | str = element("State", TapeState.read)
    storage_domain_member_id: UUID | None = element("StorageDomainMemberId", UUID, optional=True)
    take_ownership_pending: bool = element("TakeOwnershipPending", as_boolean)
    total_raw_capacity: int | None = element("TotalRawCapacity", as_integer, optional=True)
    type: str = element("Type", as_string)
    verify_pending: Priority | str | None = element("VerifyPending", Priority.read, optional=True)
    write_protected: bool = element("WriteProtected", as_boolean)
