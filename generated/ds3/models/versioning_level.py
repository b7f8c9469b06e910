# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VersioningLevel: Whether a bucket keeps no, the latest, or several versions of an object."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class VersioningLevel(ApiEnum):
    """Whether a bucket keeps no, the latest, or several versions of an object."""

    NONE = "NONE"
    KEEP_LATEST = "KEEP_LATEST"
    KEEP_MULTIPLE_VERSIONS = "KEEP_MULTIPLE_VERSIONS"
