# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetTapePartitionFailuresSpectraS3: ``GET /_rest_/tape_partition_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.tape_partition_failure import TapePartitionFailure
from ..models.tape_partition_failure_list import TapePartitionFailureList

if TYPE_CHECKING:
    from ..models.tape_partition_failure_type import TapePartitionFailureType


class GetTapePartitionFailuresSpectraS3Response(PagedResponse[TapePartitionFailureList]):
    """Answer to `GetTapePartitionFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetTapePartitionFailuresSpectraS3Request(
    PagedRequest[GetTapePartitionFailuresSpectraS3Response, TapePartitionFailure]
):
    """List the recorded failures of tape partitions.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        partition_id (UUID or str, optional): Name or id of the partition.
        type (TapePartitionFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetTapePartitionFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("tape_partition_failures",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    error_message: str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    partition_id: UUID | str | None = None
    type: TapePartitionFailureType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("tape_partition_failure"),
            query={
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "partition_id": self.partition_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetTapePartitionFailuresSpectraS3Response:
        reply.expect(200)
        result = TapePartitionFailureList.parse(reply)
        return GetTapePartitionFailuresSpectraS3Response(self, reply, result)
