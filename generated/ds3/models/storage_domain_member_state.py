# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StorageDomainMemberState: Whether a member belongs to its storage domain or is being taken out."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class StorageDomainMemberState(ApiEnum):
    """Whether a member belongs to its storage domain or is being taken out."""

    NORMAL = "NORMAL"
    EXCLUSION_IN_PROGRESS = "EXCLUSION_IN_PROGRESS"
