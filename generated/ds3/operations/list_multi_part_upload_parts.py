# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListMultiPartUploadParts: ``GET /{bucket_name}/{object_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByMarker, HttpReply, HttpRequest, PagedRequest, Paging, Response, url_path

from ..models.list_parts_result import ListPartsResult
from ..models.multi_part_upload_part import MultiPartUploadPart


class ListMultiPartUploadPartsResponse(Response[ListPartsResult]):
    """Answer to `ListMultiPartUploadPartsRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class ListMultiPartUploadPartsRequest(PagedRequest[ListMultiPartUploadPartsResponse, MultiPartUploadPart]):
    """List the parts that a multipart upload has so far.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        object_name (str): Name of the object, also called its key.
        upload_id (UUID or str): Id of the multipart upload.
        max_parts (int, optional): How many parts the answer has at most.
        part_number_marker (int, optional): Part number after which the list starts.
    """

    operation: ClassVar[str] = "ListMultiPartUploadParts"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByMarker(
        rows=("parts",),
        size="max_parts",
        more="truncated",
        markers=(("part_number_marker", "next_part_number_marker"),),
    )

    bucket_name: str
    object_name: str
    upload_id: UUID | str
    max_parts: int | None = None
    part_number_marker: int | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=url_path(bucket_name=self.bucket_name, object_name=self.object_name),
            query={
                "upload_id": self.upload_id,
                "max_parts": self.max_parts,
                "part_number_marker": self.part_number_marker,
            },
        )

    def parse(self, reply: HttpReply) -> ListMultiPartUploadPartsResponse:
        reply.expect(200)
        result = ListPartsResult.parse(reply)
        return ListMultiPartUploadPartsResponse(self, reply, result)
