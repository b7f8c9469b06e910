# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetReadPreferenceList: Rows of AzureTargetReadPreference."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target_read_preference import AzureTargetReadPreference


class AzureTargetReadPreferenceList(Model):
    """Rows of AzureTargetReadPreference."""

    azure_target_read_preferences: Sequence[AzureTargetReadPreference] = children(
        "AzureTargetReadPreference", AzureTargetReadPreference
    )
