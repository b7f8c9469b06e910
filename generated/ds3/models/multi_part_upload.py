# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""MultiPartUpload: A multipart upload under way."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_string, child, element

from .user import User


class MultiPartUpload(Model):
    """A multipart upload under way."""

    initiated: datetime = element("Initiated", as_date)
    key: str = element("Key", as_string)
    owner: User = child("Owner", User)
    upload_id: UUID = element("UploadId", UUID)
