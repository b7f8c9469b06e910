# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AutoInspectMode: How much is inspected automatically."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class AutoInspectMode(ApiEnum):
    """How much is inspected automatically."""

    NEVER = "NEVER"
    MINIMAL = "MINIMAL"
    FULL = "FULL"
