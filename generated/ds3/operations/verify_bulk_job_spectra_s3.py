# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyBulkJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=start_bulk_verify``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import Ds3GetObject, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.priority import Priority


class VerifyBulkJobSpectraS3Response(Response[MasterObjectList]):
    """Answer to `VerifyBulkJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyBulkJobSpectraS3Request(Request[VerifyBulkJobSpectraS3Response]):
    """Open a job that makes the server read and check objects; no data is sent.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[Ds3GetObject]): Objects, or ranges of them, to check: name, offset, length and
            version id.
        aggregating (bool, optional): Whether later jobs like it are appended to the job within 30 minutes.
        name (str, optional): Name of the job.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "VerifyBulkJobSpectraS3"

    bucket_name: str
    object_list: Sequence[Ds3GetObject]
    aggregating: bool | None = None
    name: str | None = None
    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "start_bulk_verify",
                "aggregating": self.aggregating,
                "name": self.name,
                "priority": self.priority,
            },
            body=payloads.objects_to_get(self.object_list),
        )

    def parse(self, reply: HttpReply) -> VerifyBulkJobSpectraS3Response:
        reply.expect(200)
        result = MasterObjectList.parse(reply)
        return VerifyBulkJobSpectraS3Response(self, reply, result)
