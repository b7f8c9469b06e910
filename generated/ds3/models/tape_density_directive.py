# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDensityDirective: The density in which tapes of one type in a partition are written."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element

from .tape_drive_type import TapeDriveType


class TapeDensityDirective(Model):
    """The density in which tapes of one type in a partition are written."""

    density: TapeDriveType | str = element("Density", TapeDriveType.read)
    id: UUID = element("Id", UUID)
    partition_id: UUID = element("PartitionId", UUID)
    tape_type: str = element("TapeType", as_string)
