# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheFilesystem: The settings of a file system used as cache."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_boolean, as_double, as_integer, as_string, element


class CacheFilesystem(Model):
    """The settings of a file system used as cache."""

    auto_reclaim_initiate_threshold: float = element("AutoReclaimInitiateThreshold", as_double)
    auto_reclaim_terminate_threshold: float = element("AutoReclaimTerminateThreshold", as_double)
    burst_threshold: float = element("BurstThreshold", as_double)
    cache_safety_enabled: bool = element("CacheSafetyEnabled", as_boolean)
    id: UUID = element("Id", UUID)
    max_capacity_in_bytes: int | None = element("MaxCapacityInBytes", as_integer, optional=True)
    max_percent_utilization_of_filesystem: float | None = element(
        "MaxPercentUtilizationOfFilesystem", as_double, optional=True
    )
    needs_reconcile: bool = element("NeedsReconcile", as_boolean)
    node_id: UUID = element("NodeId", UUID)
    path: str = element("Path", as_string)
