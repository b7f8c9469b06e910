# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheInformation: The state of all cache file systems."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .cache_filesystem_information import CacheFilesystemInformation


class CacheInformation(Model):
    """The state of all cache file systems."""

    filesystems: Sequence[CacheFilesystemInformation] = children("Filesystems", CacheFilesystemInformation)
