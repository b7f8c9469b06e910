# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ImportExportConfiguration: Whether a tape partition can import and export tapes."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class ImportExportConfiguration(ApiEnum):
    """Whether a tape partition can import and export tapes."""

    SUPPORTED = "SUPPORTED"
    NOT_SUPPORTED = "NOT_SUPPORTED"
