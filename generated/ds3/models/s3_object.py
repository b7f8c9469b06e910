# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3Object: The record of an object version, without its size."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_string, element

from .s3_object_type import S3ObjectType


class S3Object(Model):
    """The record of an object version, without its size."""

    bucket_id: UUID = element("BucketId", UUID)
    creation_date: datetime | None = element("CreationDate", as_date, optional=True)
    id: UUID = element("Id", UUID)
    latest: bool = element("Latest", as_boolean)
    name: str = element("Name", as_string)
    type: S3ObjectType | str = element("Type", S3ObjectType.read)
