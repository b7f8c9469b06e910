# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetAccessControlReplication: What access control is replicated to a DS3 target."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class Ds3TargetAccessControlReplication(ApiEnum):
    """What access control is replicated to a DS3 target."""

    NONE = "NONE"
    USERS = "USERS"
