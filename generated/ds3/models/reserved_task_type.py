# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ReservedTaskType: The kind of task a tape drive is reserved for."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class ReservedTaskType(ApiEnum):
    """The kind of task a tape drive is reserved for."""

    ANY = "ANY"
    MAINTENANCE = "MAINTENANCE"
    READ = "READ"
    WRITE = "WRITE"
