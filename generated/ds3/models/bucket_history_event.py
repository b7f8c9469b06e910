# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketHistoryEvent: One thing that happened to an object version in a bucket."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_date, as_integer, as_string, element

from .bucket_history_event_type import BucketHistoryEventType


class BucketHistoryEvent(Model):
    """One thing that happened to an object version in a bucket."""

    bucket_id: UUID = element("BucketId", UUID)
    id: UUID = element("Id", UUID)
    object_creation_date: datetime | None = element("ObjectCreationDate", as_date, optional=True)
    object_name: str = element("ObjectName", as_string)
    sequence_number: int | None = element("SequenceNumber", as_integer, optional=True)
    type: BucketHistoryEventType | str = element("Type", BucketHistoryEventType.read)
    version_id: UUID = element("VersionId", UUID)
