# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobTape: A blob that is suspect on a tape."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, element


class SuspectBlobTape(Model):
    """A blob that is suspect on a tape."""

    blob_id: UUID = element("BlobId", UUID)
    id: UUID = element("Id", UUID)
    order_index: int = element("OrderIndex", as_integer)
    tape_id: UUID = element("TapeId", UUID)
