# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDrive: A tape drive, with its state and the tape in it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .priority import Priority
from .quiesced import Quiesced
from .reserved_task_type import ReservedTaskType
from .tape_drive_state import TapeDriveState
from .tape_drive_type import TapeDriveType


class TapeDrive(Model):
    """A tape drive, with its state and the tape in it."""

    cleaning_required: bool = element("CleaningRequired", as_boolean)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    force_tape_removal: bool = element("ForceTapeRemoval", as_boolean)
    id: UUID = element("Id", UUID)
    last_cleaned: datetime | None = element("LastCleaned", as_date, optional=True)
    max_failed_tapes: int | None = element("MaxFailedTapes", as_integer, optional=True)
    mfg_serial_number: str | None = element("MfgSerialNumber", as_string, optional=True)
    minimum_task_priority: Priority | str | None = element(
        "MinimumTaskPriority", Priority.read, optional=True
    )
    partition_id: UUID = element("PartitionId", UUID)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    reserved_task_type: ReservedTaskType | str = element("ReservedTaskType", ReservedTaskType.read)
    serial_number: str = element("SerialNumber", as_string)
    state: TapeDriveState | str = element("State", TapeDriveState.read)
    tape_id: UUID | None = element("TapeId", UUID, optional=True)
    type: TapeDriveType | str = element("Type", TapeDriveType.read)
