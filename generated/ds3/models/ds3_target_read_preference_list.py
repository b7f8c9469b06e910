# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Ds3TargetReadPreferenceList: Rows of Ds3TargetReadPreference."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .ds3_target_read_preference import Ds3TargetReadPreference


class Ds3TargetReadPreferenceList(Model):
    """Rows of Ds3TargetReadPreference."""

    ds3_target_read_preferences: Sequence[Ds3TargetReadPreference] = children(
        "Ds3TargetReadPreference", Ds3TargetReadPreference
    )
