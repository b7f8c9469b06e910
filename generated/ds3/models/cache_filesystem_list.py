# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheFilesystemList: Rows of CacheFilesystem."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .cache_filesystem import CacheFilesystem


class CacheFilesystemList(Model):
    """Rows of CacheFilesystem."""

    cache_filesystems: Sequence[CacheFilesystem] = children("CacheFilesystem", CacheFilesystem)
