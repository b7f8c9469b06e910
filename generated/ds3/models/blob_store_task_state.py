# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BlobStoreTaskState: How far a task of the blob store has come."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class BlobStoreTaskState(ApiEnum):
    """How far a task of the blob store has come."""

    NOT_READY = "NOT_READY"
    READY = "READY"
    PENDING_EXECUTION = "PENDING_EXECUTION"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
