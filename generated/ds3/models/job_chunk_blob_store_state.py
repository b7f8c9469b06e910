# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobChunkBlobStoreState: How far the blob store has come with a chunk."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobChunkBlobStoreState(ApiEnum):
    """How far the blob store has come with a chunk."""

    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
