# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobCreationFailedType: Why a job could not be created."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class JobCreationFailedType(ApiEnum):
    """Why a job could not be created."""

    TAPES_MUST_BE_ONLINED = "TAPES_MUST_BE_ONLINED"
