# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DegradedBlobList: Rows of DegradedBlob."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .degraded_blob import DegradedBlob


class DegradedBlobList(Model):
    """Rows of DegradedBlob."""

    degraded_blobs: Sequence[DegradedBlob] = children("DegradedBlob", DegradedBlob)
