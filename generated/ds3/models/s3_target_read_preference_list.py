# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetReadPreferenceList: Rows of S3TargetReadPreference."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_target_read_preference import S3TargetReadPreference


class S3TargetReadPreferenceList(Model):
    """Rows of S3TargetReadPreference."""

    s3_target_read_preferences: Sequence[S3TargetReadPreference] = children(
        "S3TargetReadPreference", S3TargetReadPreference
    )
