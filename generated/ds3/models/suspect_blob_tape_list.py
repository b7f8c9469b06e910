# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobTapeList: Rows of SuspectBlobTape."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .suspect_blob_tape import SuspectBlobTape


class SuspectBlobTapeList(Model):
    """Rows of SuspectBlobTape."""

    suspect_blob_tapes: Sequence[SuspectBlobTape] = children("SuspectBlobTape", SuspectBlobTape)
