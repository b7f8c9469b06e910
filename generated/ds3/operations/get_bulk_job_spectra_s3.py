# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBulkJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=start_bulk_get``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.job_chunk_client_processing_order_guarantee import JobChunkClientProcessingOrderGuarantee
    from ..models.priority import Priority


class GetBulkJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `GetBulkJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBulkJobSpectraS3Request(Request[GetBulkJobSpectraS3Response]):
    """Open a job that reads many objects; a missing one fails it, with a 404.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): Objects, or ranges of them, to read: name, offset, length and
            version id.
        aggregating (bool, optional): Whether later jobs like it are appended to the job within 30 minutes.
        chunk_client_processing_order_guarantee (JobChunkClientProcessingOrderGuarantee or str, optional):
            Whether chunks come in order: NONE or IN_ORDER. NONE is the faster one.
        dead_job_cleanup_allowed (bool, optional): Whether the server may end the job when it has been idle
            for too long.
        implicit_job_id_resolution (bool, optional): Whether transfers may leave out the job's id.
        name (str, optional): Name of the job.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        protected (bool, optional): Whether it is protected.
    """

    operation: ClassVar[str] = "GetBulkJobSpectraS3"

    bucket_name: str
    object_list: Sequence[Ds3GetObject]
    aggregating: bool | None = None
    chunk_client_processing_order_guarantee: JobChunkClientProcessingOrderGuarantee | str | None = None
    dead_job_cleanup_allowed: bool | None = None
    implicit_job_id_resolution: bool | None = None
    name: str | None = None
    priority: Priority | str | None = None
    protected: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "start_bulk_get",
                "aggregating": self.aggregating,
                "chunk_client_processing_order_guarantee": self.chunk_client_processing_order_guarantee,
                "dead_job_cleanup_allowed": self.dead_job_cleanup_allowed,
                "implicit_job_id_resolution": self.implicit_job_id_resolution,
                "name": self.name,
                "priority": self.priority,
                "protected": self.protected,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> GetBulkJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return GetBulkJobSpectraS3Response(self, reply, result)
