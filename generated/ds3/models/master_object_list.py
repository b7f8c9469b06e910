# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""MasterObjectList: A job with its nodes and its chunks of blobs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, attribute, children

from .job_chunk_client_processing_order_guarantee import JobChunkClientProcessingOrderGuarantee
from .job_node import JobNode
from .job_request_type import JobRequestType
from .job_status import JobStatus
from .objects import Objects
from .priority import Priority


class MasterObjectList(Model):
    """A job with its nodes and its chunks of blobs."""

    aggregating: bool = attribute("Aggregating", as_boolean)
    bucket_name: str = attribute("BucketName", as_string)
    cached_size_in_bytes: int = attribute("CachedSizeInBytes", as_integer)
    chunk_client_processing_order_guarantee: JobChunkClientProcessingOrderGuarantee | str = attribute(
        "ChunkClientProcessingOrderGuarantee", JobChunkClientProcessingOrderGuarantee.read
    )
    completed_size_in_bytes: int = attribute("CompletedSizeInBytes", as_integer)
    entirely_in_cache: bool | None = attribute("EntirelyInCache", as_boolean, optional=True)
    job_id: UUID = attribute("JobId", UUID)
    naked: bool = attribute("Naked", as_boolean)
    name: str = attribute("Name", as_string)
    nodes: Sequence[JobNode] = children("Node", JobNode, wrapper="Nodes")
    objects: Sequence[Objects] = children("Objects", Objects)
    original_size_in_bytes: int = attribute("OriginalSizeInBytes", as_integer)
    priority: Priority | str = attribute("Priority", Priority.read)
    request_type: JobRequestType | str = attribute("RequestType", JobRequestType.read)
    start_date: datetime = attribute("StartDate", as_date)
    status: JobStatus | str = attribute("Status", JobStatus.read)
    user_id: UUID = attribute("UserId", UUID)
    user_name: str = attribute("UserName", as_string)
