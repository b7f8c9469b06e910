# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""SuspectBlobPool: A blob that is suspect on a pool."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, element


class SuspectBlobPool(Model):
    """A blob that is suspect on a pool."""

    blob_id: UUID = element("BlobId", UUID)
    bucket_id: UUID = element("BucketId", UUID)
    date_written: datetime = element("DateWritten", as_date)
    id: UUID = element("Id", UUID)
    last_accessed: datetime = element("LastAccessed", as_date)
    pool_id: UUID = element("PoolId", UUID)
