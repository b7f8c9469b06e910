# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""CanceledJob: The record of a job that was canceled."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .job_chunk_client_processing_order_guarantee import JobChunkClientProcessingOrderGuarantee
from .job_request_type import JobRequestType
from .priority import Priority


class CanceledJob(Model):
    """The record of a job that was canceled."""

    bucket_id: UUID = element("BucketId", UUID)
    cached_size_in_bytes: int = element("CachedSizeInBytes", as_integer)
    canceled_due_to_timeout: bool = element("CanceledDueToTimeout", as_boolean)
    chunk_client_processing_order_guarantee: JobChunkClientProcessingOrderGuarantee | str = element(
        "ChunkClientProcessingOrderGuarantee", JobChunkClientProcessingOrderGuarantee.read
    )
    completed_size_in_bytes: int = element("CompletedSizeInBytes", as_integer)
    created_at: datetime = element("CreatedAt", as_date)
    date_canceled: datetime = element("DateCanceled", as_date)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    naked: bool = element("Naked", as_boolean)
    name: str = element("Name", as_string)
    original_size_in_bytes: int = element("OriginalSizeInBytes", as_integer)
    priority: Priority | str = element("Priority", Priority.read)
    rechunked: datetime | None = element("Rechunked", as_date, optional=True)
    request_type: JobRequestType | str = element("RequestType", JobRequestType.read)
    truncated: bool = element("Truncated", as_boolean)
    user_id: UUID = element("UserId", UUID)
