# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DetailedS3Object: An object with size, ETag, owner, counts of blobs and perhaps the blobs."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, child, element

from .bulk_object_list import BulkObjectList
from .s3_object_type import S3ObjectType


class DetailedS3Object(Model):
    """An object with size, ETag, owner, counts of blobs and perhaps the blobs."""

    blobs: BulkObjectList | None = child("Blobs", BulkObjectList, optional=True)
    blobs_being_persisted: int | None = element("BlobsBeingPersisted", as_integer, optional=True)
    blobs_degraded: int | None = element("BlobsDegraded", as_integer, optional=True)
    blobs_in_cache: int | None = element("BlobsInCache", as_integer, optional=True)
    blobs_total: int | None = element("BlobsTotal", as_integer, optional=True)
    bucket_id: UUID = element("BucketId", UUID)
    creation_date: datetime | None = element("CreationDate", as_date, optional=True)
    e_tag: str = element("ETag", as_string)
    id: UUID = element("Id", UUID)
    latest: bool = element("Latest", as_boolean)
    name: str = element("Name", as_string)
    owner: str = element("Owner", as_string)
    size: int = element("Size", as_integer)
    type: S3ObjectType | str = element("Type", S3ObjectType.read)
