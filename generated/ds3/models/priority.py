# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Priority: How urgent a job or task is; CRITICAL and BACKGROUND are refused from clients."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class Priority(ApiEnum):
    """How urgent a job or task is; CRITICAL and BACKGROUND are refused from clients."""

    CRITICAL = "CRITICAL"
    URGENT = "URGENT"
    HIGH = "HIGH"
    NORMAL = "NORMAL"
    LOW = "LOW"
    BACKGROUND = "BACKGROUND"
