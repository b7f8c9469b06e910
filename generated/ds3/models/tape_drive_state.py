# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDriveState: The state of a tape drive."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TapeDriveState(ApiEnum):
    """The state of a tape drive."""

    OFFLINE = "OFFLINE"
    NORMAL = "NORMAL"
    ERROR = "ERROR"
    NOT_COMPATIBLE_IN_PARTITION_DUE_TO_NEWER_TAPE_DRIVES = (
        "NOT_COMPATIBLE_IN_PARTITION_DUE_TO_NEWER_TAPE_DRIVES"
    )
