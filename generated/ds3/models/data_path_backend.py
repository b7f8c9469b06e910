# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DataPathBackend: The settings of the appliance's data path."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_double, as_integer, element

from .auto_inspect_mode import AutoInspectMode
from .priority import Priority
from .unavailable_media_usage_policy import UnavailableMediaUsagePolicy


class DataPathBackend(Model):
    """The settings of the appliance's data path."""

    activated: bool = element("Activated", as_boolean)
    allow_new_job_requests: bool = element("AllowNewJobRequests", as_boolean)
    auto_activate_timeout_in_mins: int | None = element(
        "AutoActivateTimeoutInMins", as_integer, optional=True
    )
    auto_inspect: AutoInspectMode | str = element("AutoInspect", AutoInspectMode.read)
    cache_available_retry_after_in_seconds: int = element("CacheAvailableRetryAfterInSeconds", as_integer)
    default_verify_data_after_import: Priority | str | None = element(
        "DefaultVerifyDataAfterImport", Priority.read, optional=True
    )
    default_verify_data_prior_to_import: bool = element("DefaultVerifyDataPriorToImport", as_boolean)
    id: UUID = element("Id", UUID)
    instance_id: UUID = element("InstanceId", UUID)
    iom_cache_limitation_percent: float = element("IomCacheLimitationPercent", as_double)
    iom_enabled: bool = element("IomEnabled", as_boolean)
    last_heartbeat: datetime = element("LastHeartbeat", as_date)
    max_aggregated_blobs_per_chunk: int = element("MaxAggregatedBlobsPerChunk", as_integer)
    max_number_of_concurrent_jobs: int = element("MaxNumberOfConcurrentJobs", as_integer)
    partially_verify_last_percent_of_tapes: int | None = element(
        "PartiallyVerifyLastPercentOfTapes", as_integer, optional=True
    )
    pool_safety_enabled: bool = element("PoolSafetyEnabled", as_boolean)
    unavailable_media_policy: UnavailableMediaUsagePolicy | str = element(
        "UnavailableMediaPolicy", UnavailableMediaUsagePolicy.read
    )
    unavailable_pool_max_job_retry_in_mins: int = element("UnavailablePoolMaxJobRetryInMins", as_integer)
    unavailable_tape_partition_max_job_retry_in_mins: int = element(
        "UnavailableTapePartitionMaxJobRetryInMins", as_integer
    )
    verify_checkpoint_before_read: bool = element("VerifyCheckpointBeforeRead", as_boolean)
