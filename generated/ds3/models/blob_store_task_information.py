# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BlobStoreTaskInformation: A task of the blob store and the drive, pool, tape or target it uses."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, element

from .blob_store_task_state import BlobStoreTaskState
from .priority import Priority


class BlobStoreTaskInformation(Model):
    """A task of the blob store and the drive, pool, tape or target it uses."""

    date_scheduled: datetime = element("DateScheduled", as_date)
    date_started: datetime | None = element("DateStarted", as_date, optional=True)
    description: str = element("Description", as_string)
    drive_id: UUID | None = element("DriveId", UUID, optional=True)
    id: int = element("Id", as_integer)
    name: str = element("Name", as_string)
    pool_id: UUID | None = element("PoolId", UUID, optional=True)
    priority: Priority | str = element("Priority", Priority.read)
    state: BlobStoreTaskState | str = element("State", BlobStoreTaskState.read)
    tape_id: UUID | None = element("TapeId", UUID, optional=True)
    target_id: UUID | None = element("TargetId", UUID, optional=True)
    target_type: str | None = element("TargetType", as_string, optional=True)
