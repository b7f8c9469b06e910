# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetFailureList: Rows of AzureTargetFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target_failure import AzureTargetFailure


class AzureTargetFailureList(Model):
    """Rows of AzureTargetFailure."""

    azure_target_failures: Sequence[AzureTargetFailure] = children("AzureTargetFailure", AzureTargetFailure)
