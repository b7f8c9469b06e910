# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartition: A part of a tape library with drives and tapes of its own."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, element

from .import_export_configuration import ImportExportConfiguration
from .quiesced import Quiesced
from .tape_drive_type import TapeDriveType
from .tape_partition_state import TapePartitionState


class TapePartition(Model):
    """A part of a tape library with drives and tapes of its own."""

    auto_compaction_enabled: bool = element("AutoCompactionEnabled", as_boolean)
    auto_quiesce_enabled: bool = element("AutoQuiesceEnabled", as_boolean)
    drive_idle_timeout_in_minutes: int | None = element(
        "DriveIdleTimeoutInMinutes", as_integer, optional=True
    )
    drive_type: TapeDriveType | str | None = element("DriveType", TapeDriveType.read, optional=True)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    import_export_configuration: ImportExportConfiguration | str = element(
        "ImportExportConfiguration", ImportExportConfiguration.read
    )
    library_id: UUID = element("LibraryId", UUID)
    minimum_read_reserved_drives: int = element("MinimumReadReservedDrives", as_integer)
    minimum_write_reserved_drives: int = element("MinimumWriteReservedDrives", as_integer)
    name: str = element("Name", as_string)
    quiesced: Quiesced | str = element("Quiesced", Quiesced.read)
    serial_number: str = element("SerialNumber", as_string)
    state: TapePartitionState | str = element("State", TapePartitionState.read)
