# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobAzureTargetList: Rows of SuspectBlobAzureTarget."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .suspect_blob_azure_target import SuspectBlobAzureTarget


class SuspectBlobAzureTargetList(Model):
    """Rows of SuspectBlobAzureTarget."""

    suspect_blob_azure_targets: Sequence[SuspectBlobAzureTarget] = children(
        "SuspectBlobAzureTarget", SuspectBlobAzureTarget
    )
