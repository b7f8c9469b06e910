# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TargetFailureType: What happened to a replication target; VERIFY_COMPLETE is a success."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TargetFailureType(ApiEnum):
    """What happened to a replication target; VERIFY_COMPLETE is a success."""

    IMPORT_FAILED = "IMPORT_FAILED"
    IMPORT_INCOMPLETE = "IMPORT_INCOMPLETE"
    NOT_ONLINE = "NOT_ONLINE"
    WRITE_FAILED = "WRITE_FAILED"
    WRITE_INITIATE_FAILED = "WRITE_INITIATE_FAILED"
    READ_FAILED = "READ_FAILED"
    READ_INITIATE_FAILED = "READ_INITIATE_FAILED"
    VERIFY_FAILED = "VERIFY_FAILED"
    VERIFY_COMPLETE = "VERIFY_COMPLETE"
