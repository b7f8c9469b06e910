# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketHistoryEventType: What happened to an object version."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class BucketHistoryEventType(ApiEnum):
    """What happened to an object version."""

    DELETE = "DELETE"
    MARK_LATEST = "MARK_LATEST"
    UNMARK_LATEST = "UNMARK_LATEST"
    CREATE = "CREATE"
