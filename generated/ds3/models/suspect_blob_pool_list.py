# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobPoolList: Rows of SuspectBlobPool."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .suspect_blob_pool import SuspectBlobPool


class SuspectBlobPoolList(Model):
    """Rows of SuspectBlobPool."""

    suspect_blob_pools: Sequence[SuspectBlobPool] = children("SuspectBlobPool", SuspectBlobPool)
