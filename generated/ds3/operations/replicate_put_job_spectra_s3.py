# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ReplicatePutJobSpectraS3: ``PUT /_rest_/bucket/{bucket_name}?operation=start_bulk_put&replicate``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ds3_runtime import PRESENT, HttpReply, HttpRequest, Request, Response, payloads, rest_path

from ..models.master_object_list import MasterObjectList

if TYPE_CHECKING:
    from ..models.priority import Priority


class ReplicatePutJobSpectraS3Response(Response[MasterObjectList | None]):
    """Answer to `ReplicatePutJobSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ReplicatePutJobSpectraS3Request(Request[ReplicatePutJobSpectraS3Response]):
    """Open a PUT job from the text of a job to replicate; a 204 means nothing to do.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        request_payload (str or bytes): Text of the job to replicate, as the source appliance gave it.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
    """

    operation: ClassVar[str] = "ReplicatePutJobSpectraS3"

    bucket_name: str
    request_payload: str | bytes
    priority: Priority | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "operation": "start_bulk_put",
                "replicate": PRESENT,
                "priority": self.priority,
            },
            body=payloads.text(self.request_payload),
        )

    def parse(self, reply: HttpReply) -> ReplicatePutJobSpectraS3Response:
        reply.expect(200, 204)
        result = MasterObjectList.parse(reply) if reply.status == 200 else None
        return ReplicatePutJobSpectraS3Response(self, reply, result)
