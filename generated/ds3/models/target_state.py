# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TargetState: Whether a target is online."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TargetState(ApiEnum):
    """Whether a target is online."""

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
