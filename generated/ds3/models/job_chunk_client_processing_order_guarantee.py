# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobChunkClientProcessingOrderGuarantee: Whether chunks are given to the client in order."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobChunkClientProcessingOrderGuarantee(ApiEnum):
    """Whether chunks are given to the client in order."""

    NONE = "NONE"
    IN_ORDER = "IN_ORDER"
