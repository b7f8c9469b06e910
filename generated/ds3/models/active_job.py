# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ActiveJob: The record of a job that is under way."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element

from .job_chunk_client_processing_order_guarantee import JobChunkClientProcessingOrderGuarantee
from .job_request_type import JobRequestType
from .job_restore import JobRestore
from .priority import Priority


class ActiveJob(Model):
    """The record of a job that is under way."""

    aggregating: bool = element("Aggregating", as_boolean)
    bucket_id: UUID = element("BucketId", UUID)
    cached_size_in_bytes: int = element("CachedSizeInBytes", as_integer)
    chunk_client_processing_order_guarantee: JobChunkClientProcessingOrderGuarantee | str = element(
        "ChunkClientProcessingOrderGuarantee", JobChunkClientProcessingOrderGuarantee.read
    )
    completed_size_in_bytes: int = element("CompletedSizeInBytes", as_integer)
    created_at: datetime = element("CreatedAt", as_date)
    dead_job_cleanup_allowed: bool = element("DeadJobCleanupAllowed", as_boolean)
    error_message: str | None = element("ErrorMessage", as_string, optional=True)
    id: UUID = element("Id", UUID)
    implicit_job_id_resolution: bool = element("ImplicitJobIdResolution", as_boolean)
    minimize_spanning_across_media: bool = element("MinimizeSpanningAcrossMedia", as_boolean)
    naked: bool = element("Naked", as_boolean)
    name: str = element("Name", as_string)
    original_size_in_bytes: int = element("OriginalSizeInBytes", as_integer)
    priority: Priority | str = element("Priority", Priority.read)
    protected: bool = element("Protected", as_boolean)
    rechunked: datetime | None = element("Rechunked", as_date, optional=True)
    replicating: bool = element("Replicating", as_boolean)
    request_type: JobRequestType | str = element("RequestType", JobRequestType.read)
    restore: JobRestore | str = element("Restore", JobRestore.read)
    truncated: bool = element("Truncated", as_boolean)
    truncated_due_to_timeout: bool = element("TruncatedDueToTimeout", as_boolean)
    user_id: UUID = element("UserId", UUID)
    verify_after_write: bool = element("VerifyAfterWrite", as_boolean)
