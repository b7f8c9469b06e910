# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeTypeSummaryApiBean: How many tapes of one type there are, and their capacity."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, as_string, element


class TapeTypeSummaryApiBean(Model):
    """How many tapes of one type there are, and their capacity."""

    available_storage_capacity: int = element("AvailableStorageCapacity", as_integer)
    count: int = element("Count", as_integer)
    total_storage_capacity: int = element("TotalStorageCapacity", as_integer)
    type: str = element("Type", as_string)
    used_storage_capacity: int = element("UsedStorageCapacity", as_integer)
