# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Contents: One object or version in an S3 listing of a bucket."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, child, element

from .user import User


class Contents(Model):
    """One object or version in an S3 listing of a bucket."""

    e_tag: str | None = element("ETag", as_string, optional=True)
    is_latest: bool | None = element("IsLatest", as_boolean, optional=True)
    key: str = element("Key", as_string)
    last_modified: datetime | None = element("LastModified", as_date, optional=True)
    owner: User = child("Owner", User)
    size: int = element("Size", as_integer)
    storage_class: str | None = element("StorageClass", as_string, optional=True)
    version_id: UUID | None = element("VersionId", UUID, optional=True)
