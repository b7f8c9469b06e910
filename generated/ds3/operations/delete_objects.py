# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteObjects: ``POST /{bucket_name}?delete``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, DeleteObject, HttpReply, HttpRequest, Request, Response, payloads, url_path

from ..models.delete_result import DeleteResult


class DeleteObjectsResponse(Response[DeleteResult]):
    """Answer to `DeleteObjectsRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteObjectsRequest(Request[DeleteObjectsResponse]):
    """Delete up to 1000 objects of a bucket at once; failures are listed in the answer.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_list (Sequence[DeleteObject]): Keys to delete, up to 1000, each perhaps with a version id.
    """

    operation: ClassVar[str] = "DeleteObjects"

    bucket_name: str
    object_list: Sequence[DeleteObject]

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=url_path(bucket_name=self.bucket_name),
            query={
                "delete": PRESENT,
            },
            body=payloads.objects_to_delete(self.object_list),
        )

    def parse(self, reply: HttpReply) -> DeleteObjectsResponse:
        reply.expect(200)
        result = DeleteResult.parse(reply)
        return DeleteObjectsResponse(self, reply, result)
