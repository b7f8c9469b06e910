# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""StageObjectsJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=start_bulk_stage``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.priority import Priority


class StageObjectsJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `StageObjectsJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class StageObjectsJobSpectraS3Request(Request[StageObjectsJobSpectraS3Response]):
    """Open a job that copies objects from tape to disk or cache for later reading.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): Objects, or ranges of them, to stage: name, offset, length and
            version id.
        name (str, optional): Name of the job.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "StageObjectsJobSpectraS3"

    bucket_name: str
    object_list: Sequence[Ds3GetObject]
    name: str | None = None
    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "start_bulk_stage",
                "name": self.name,
                "priority": self.priority,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> StageObjectsJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return StageObjectsJobSpectraS3Response(self, reply, result)
