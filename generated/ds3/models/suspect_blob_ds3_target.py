# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobDs3Target: A blob that is suspect on a DS3 target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element


class SuspectBlobDs3Target(Model):
    """A blob that is suspect on a DS3 target."""

    blob_id: UUID = element("BlobId", UUID)
    id: UUID = element("Id", UUID)
    target_id: UUID = element("TargetId", UUID)
