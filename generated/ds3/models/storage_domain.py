# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomain: The settings of a set of pool and tape partitions that stores copies of data."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_integer, as_string, element

from .ltfs_file_naming_mode import LtfsFileNamingMode
from .priority import Priority
from .write_optimization import WriteOptimization


class StorageDomain(Model):
    """The settings of a set of pool and tape partitions that stores copies of data."""

    auto_eject_media_full_threshold: int | None = element(
        "AutoEjectMediaFullThreshold", as_integer, optional=True
    )
    auto_eject_upon_cron: str | None = element("AutoEjectUponCron", as_string, optional=True)
    auto_eject_upon_job_cancellation: bool = element("AutoEjectUponJobCancellation", as_boolean)
    auto_eject_upon_job_completion: bool = element("AutoEjectUponJobCompletion", as_boolean)
    auto_eject_upon_media_full: bool = element("AutoEjectUponMediaFull", as_boolean)
    id: UUID = element("Id", UUID)
    ltfs_file_naming: LtfsFileNamingMode | str = element("LtfsFileNaming", LtfsFileNamingMode.read)
    max_tape_fragmentation_percent: int = element("MaxTapeFragmentationPercent", as_integer)
    maximum_auto_verification_frequency_in_days: int | None = element(
        "MaximumAutoVerificationFrequencyInDays", as_integer, optional=True
    )
    media_ejection_allowed: bool = element("MediaEjectionAllowed", as_boolean)
    name: str = element("Name", as_string)
    secure_media_allocation: bool = element("SecureMediaAllocation", as_boolean)
    verify_prior_to_auto_eject: Priority | str | None = element(
        "VerifyPriorToAutoEject", Priority.read, optional=True
    )
    write_optimization: WriteOptimization | str = element("WriteOptimization", WriteOptimization.read)
