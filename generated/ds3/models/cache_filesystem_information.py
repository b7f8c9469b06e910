# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheFilesystemInformation: How full a cache file system is, and what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, as_integer, as_string, child, children, element

from .cache_entry_information import CacheEntryInformation
from .cache_filesystem import CacheFilesystem


class CacheFilesystemInformation(Model):
    """How full a cache file system is, and what it holds."""

    available_capacity_in_bytes: int = element("AvailableCapacityInBytes", as_integer)
    cache_filesystem: CacheFilesystem = child("CacheFilesystem", CacheFilesystem)
    entries: Sequence[CacheEntryInformation] = children("Entries", CacheEntryInformation)
    job_locked_cache_in_bytes: int = element("JobLockedCacheInBytes", as_integer)
    summary: str = element("Summary", as_string)
    total_capacity_in_bytes: int = element("TotalCapacityInBytes", as_integer)
    unavailable_capacity_in_bytes: int = element("UnavailableCapacityInBytes", as_integer)
    used_capacity_in_bytes: int = element("UsedCapacityInBytes", as_integer)
