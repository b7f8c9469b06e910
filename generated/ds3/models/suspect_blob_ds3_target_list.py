# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobDs3TargetList: Rows of SuspectBlobDs3Target."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .suspect_blob_ds3_target import SuspectBlobDs3Target


class SuspectBlobDs3TargetList(Model):
    """Rows of SuspectBlobDs3Target."""

    suspect_blob_ds3_targets: Sequence[SuspectBlobDs3Target] = children(
        "SuspectBlobDs3Target", SuspectBlobDs3Target
    )
