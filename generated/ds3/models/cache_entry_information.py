# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CacheEntryInformation: A blob in the cache and whether it is allocated or in cache."""

from __future__ import annotations

from ds3_runtime import Model, child, element

from .blob import Blob
from .cache_entry_state import CacheEntryState


class CacheEntryInformation(Model):
    """A blob in the cache and whether it is allocated or in cache."""

    blob: Blob | None = child("Blob", Blob, optional=True)
    state: CacheEntryState | str = element("State", CacheEntryState.read)
