# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListMultiPartUploads: ``GET /{bucket_name}?uploads``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import PRESENT, ByMarker, HttpReply, HttpRequest, PagedRequest, Paging, Response, url_path

from ..models.list_multi_part_uploads_result import ListMultiPartUploadsResult
from ..models.multi_part_upload import MultiPartUpload


class ListMultiPartUploadsResponse(Response[ListMultiPartUploadsResult]):
    """Answer to `ListMultiPartUploadsRequest`."""

    __slots__ = ()


@dataclass(slots=True)
class ListMultiPartUploadsRequest(PagedRequest[ListMultiPartUploadsResponse, MultiPartUpload]):
    """List the multipart uploads under way in a bucket.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        delimiter (str, optional): Text at which names are cut, so that those alike up to it become one common
            prefix.
        key_marker (str, optional): Object name after which the list starts.
        max_uploads (int, optional): How many uploads the answer has at most.
        prefix (str, optional): Text with which the names must begin.
        upload_id_marker (str, optional): Upload id after which the list starts.
    """

    operation: ClassVar[str] = "ListMultiPartUploads"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByMarker(
        rows=("uploads",),
        size="max_uploads",
        more="truncated",
        markers=(
            ("key_marker", "next_key_marker"),
            ("upload_id_marker", "next_upload_id_marker"),
        ),
    )

    bucket_name: str
    delimiter: str | None = None
    key_marker: str | None = None
    max_uploads: int | None = None
    prefix: str | None = None
    upload_id_marker: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=url_path(bucket_name=self.bucket_name),
            query={
                "uploads": PRESENT,
                "delimiter": self.delimiter,
                "key_marker": self.key_marker,
                "max_uploads": self.max_uploads,
                "prefix": self.prefix,
                "upload_id_marker": self.upload_id_marker,
            },
        )

    def parse(self, reply: HttpReply) -> ListMultiPartUploadsResponse:
        reply.expect(200)
        result = ListMultiPartUploadsResult.parse(reply)
        return ListMultiPartUploadsResponse(self, reply, result)
