# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""AzureTargetList: Rows of AzureTarget."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target import AzureTarget


class AzureTargetList(Model):
    """Rows of AzureTarget."""

    azure_targets: Sequence[AzureTarget] = children("AzureTarget", AzureTarget)
