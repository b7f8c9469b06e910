# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobAzureTarget: A blob that is suspect on an Azure target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element


class SuspectBlobAzureTarget(Model):
    """A blob that is suspect on an Azure target."""

    blob_id: UUID = element("BlobId", UUID)
    id: UUID = element("Id", UUID)
    target_id: UUID = element("TargetId", UUID)
