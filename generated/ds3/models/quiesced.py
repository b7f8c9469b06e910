# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Quiesced: Whether something is quiesced, or about to be."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class Quiesced(ApiEnum):
    """Whether something is quiesced, or about to be."""

    NO = "NO"
    PENDING = "PENDING"
    YES = "YES"
