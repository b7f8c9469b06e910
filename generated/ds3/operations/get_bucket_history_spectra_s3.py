# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetBucketHistorySpectraS3: ``GET /_rest_/bucket_history``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.bucket_history_event import BucketHistoryEvent
from ..models.bucket_history_event_list import BucketHistoryEventList


class GetBucketHistorySpectraS3Response(PagedResponse[BucketHistoryEventList]):
    """Answer to `GetBucketHistorySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetBucketHistorySpectraS3Request(PagedRequest[GetBucketHistorySpectraS3Response, BucketHistoryEvent]):
    """List what happened to the objects of buckets, from a sequence number on.

    Arguments:
        bucket_id (UUID or str, optional): Name or id of the bucket.
        last_page (bool, optional): Flag: answer the last page.
        min_sequence_number (int, optional): Lowest sequence number to list.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetBucketHistorySpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("bucket_history_events",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    bucket_id: UUID | str | None = None
    last_page: bool | None = None
    min_sequence_number: int | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("bucket_history"),
            query={
                "bucket_id": self.bucket_id,
                "last_page": flag(self.last_page),
                "min_sequence_number": self.min_sequence_number,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetBucketHistorySpectraS3Response:
        reply.expect(200)
        result = BucketHistoryEventList.parse(reply)
        return GetBucketHistorySpectraS3Response(self, reply, result)
