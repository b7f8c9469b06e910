# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobS3TargetList: Rows of SuspectBlobS3Target."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .suspect_blob_s3_target import SuspectBlobS3Target


class SuspectBlobS3TargetList(Model):
    """Rows of SuspectBlobS3Target."""

    suspect_blob_s3_targets: Sequence[SuspectBlobS3Target] = children(
        "SuspectBlobS3Target", SuspectBlobS3Target
    )
