# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainFailureType: What went wrong with a storage domain."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class StorageDomainFailureType(ApiEnum):
    """What went wrong with a storage domain."""

    ILLEGAL_EJECTION_OCCURRED = "ILLEGAL_EJECTION_OCCURRED"
    MEMBER_BECAME_READ_ONLY = "MEMBER_BECAME_READ_ONLY"
    WRITES_STALLED_DUE_TO_NO_FREE_MEDIA_REMAINING = "WRITES_STALLED_DUE_TO_NO_FREE_MEDIA_REMAINING"
