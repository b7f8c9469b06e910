# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutBulkJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=start_bulk_put``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import Ds3PutObject, HttpReply, HttpRequest, Request, Response, flag, payloads, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.priority import Priority


class PutBulkJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `PutBulkJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutBulkJobSpectraS3Request(Request[PutBulkJobSpectraS3Response]):
    """Open a job that stores many objects; the answer is its chunks and blobs.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3PutObject]): Objects to store, each with name and size in bytes; at most
            500000.
        aggregating (bool, optional): Whether later jobs like it are appended to the job within 30 minutes.
        dead_job_cleanup_allowed (bool, optional): Whether the server may end the job when it has been idle
            for too long.
        force (bool, optional): Flag: create the job even where that is not safe, as with degraded storage.
        ignore_naming_conflicts (bool, optional): Flag: ignore conflicts of names with existing objects.
        implicit_job_id_resolution (bool, optional): Whether transfers may leave out the job's id.
        max_upload_size (int, optional): Largest blob, in bytes; the server's floor is 10 MiB.
        minimize_spanning_across_media (bool, optional): Whether the job's data is spread over as few media as
            possible.
        name (str, optional): Name of the job.
        pre_allocate_job_space (bool, optional): Flag: allocate the space for the whole job in advance.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        protected (bool, optional): Whether it is protected.
        verify_after_write (bool, optional): Whether data is verified after it is written.
    """

    operation: ClassVar[str] = "PutBulkJobSpectraS3"

    bucket_name: str
    object_list: Sequence[Ds3PutObject]
    aggregating: bool | None = None
    dead_job_cleanup_allowed: bool | None = None
    force: bool | None = None
    ignore_naming_conflicts: bool | None = None
    implicit_job_id_resolution: bool | None = None
    max_upload_size: int | None = None
    minimize_spanning_across_media: bool | None = None
    name: str | None = None
    pre_allocate_job_space: bool | None = None
    priority: Priority | str | None = None
    protected: bool | None = None
    verify_after_write: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "start_bulk_put",
                "aggregating": self.aggregating,
                "dead_job_cleanup_allowed": self.dead_job_cleanup_allowed,
                "force": flag(self.force),
                "ignore_naming_conflicts": flag(self.ignore_naming_conflicts),
                "implicit_job_id_resolution": self.implicit_job_id_resolution,
                "max_upload_size": self.max_upload_size,
                "minimize_spanning_across_media": self.minimize_spanning_across_media,
                "name": self.name,
                "pre_allocate_job_space": flag(self.pre_allocate_job_space),
                "priority": self.priority,
                "protected": self.protected,
                "verify_after_write": self.verify_after_write,
            },
            body=payloads.objects_to_put(self.object_list),
        )

    def parse(self, reply: HttpReply) -> PutBulkJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return PutBulkJobSpectraS3Response(self, reply, result)
