# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""UnavailableMediaUsagePolicy: Whether media that are unavailable may be used."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class UnavailableMediaUsagePolicy(ApiEnum):
    """Whether media that are unavailable may be used."""

    ALLOW = "ALLOW"
    DISCOURAGED = "DISCOURAGED"
    DISALLOW = "DISALLOW"
