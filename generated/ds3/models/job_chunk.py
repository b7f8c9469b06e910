# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobChunk: The record of a chunk: its state and where it is read from."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, element

from .job_chunk_blob_store_state import JobChunkBlobStoreState


class JobChunk(Model):
    """The record of a chunk: its state and where it is read from."""

    blob_store_state: JobChunkBlobStoreState | str = element("BlobStoreState", JobChunkBlobStoreState.read)
    chunk_number: int = element("ChunkNumber", as_integer)
    id: UUID = element("Id", UUID)
    job_creation_date: datetime = element("JobCreationDate", as_date)
    job_id: UUID = element("JobId", UUID)
    node_id: UUID | None = element("NodeId", UUID, optional=True)
    pending_target_commit: bool = element("PendingTargetCommit", as_boolean)
    read_from_azure_target_id: UUID | None = element("ReadFromAzureTargetId", UUID, optional=True)
    read_from_ds3_target_id: UUID | None = element("ReadFromDs3TargetId", UUID, optional=True)
    read_from_pool_id: UUID | None = element("ReadFromPoolId", UUID, optional=True)
    read_from_s3_target_id: UUID | None = element("ReadFromS3TargetId", UUID, optional=True)
    read_from_tape_id: UUID | None = element("ReadFromTapeId", UUID, optional=True)
