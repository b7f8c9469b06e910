# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""NamedDetailedTapePartition: A tape partition with its capacity and counts of tapes, as listed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, children, element, values

from .import_export_configuration import ImportExportConfiguration
from .quiesced import Quiesced
from .tape_drive_type import TapeDriveType
from .tape_partition_state import TapePartitionState
from .tape_state_summary_api_bean import TapeStateSummaryApiBean
from .tape_type_summary_api_bean import TapeTypeSummaryApiBean


class NamedDetailedTapePartition(Model):
    """A tape partition with its capacity and counts of tapes, as listed."""

    auto_compaction_enabled: bool = element("AutoCompactionEnabled", as_boolean)
    auto_quiesce_enabled: bool = element("AutoQuiesceEnabled", as_boolean)
    available_storage_capacity: int = element("AvailableStorageCapacity", as_integer)
    drive_idle_timeout_in_minutes: int | None = element(
        "DriveIdleTimeoutInMinutes", as_integer, optional=True
    )
    drive_type: TapeDriveType | str | None = element("DriveType", TapeDriveType.read, optional=True)
    drive_types: list[TapeDriveType | str] = values("DriveTypes", TapeDriveType.read)
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
    tape_count: int = element("TapeCount", as_integer)
    tape_state_summaries: Sequence[TapeStateSummaryApiBean] = children(
        "TapeStateSummary", TapeStateSummaryApiBean, wrapper="TapeStateSummaries"
    )
    tape_type_summaries: Sequence[TapeTypeSummaryApiBean] = children(
        "TapeTypeSummary", TapeTypeSummaryApiBean, wrapper="TapeTypeSummaries"
    )
    tape_types: list[str] = values("TapeTypes", as_string)
    total_storage_capacity: int = element("TotalStorageCapacity", as_integer)
    used_storage_capacity: int = element("UsedStorageCapacity", as_integer)
