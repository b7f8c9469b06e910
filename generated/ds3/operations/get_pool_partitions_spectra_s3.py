# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolPartitionsSpectraS3: ``GET /_rest_/pool_partition``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.pool_partition import PoolPartition
from ..models.pool_partition_list import PoolPartitionList

if TYPE_CHECKING:
    from ..models.pool_type import PoolType


class GetPoolPartitionsSpectraS3Response(PagedResponse[PoolPartitionList]):
    """Answer to `GetPoolPartitionsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolPartitionsSpectraS3Request(PagedRequest[GetPoolPartitionsSpectraS3Response, PoolPartition]):
    """List the pool partitions.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        type (PoolType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetPoolPartitionsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("pool_partitions",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    type: PoolType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool_partition"),
            query={
                "last_page": flag(self.last_page),
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetPoolPartitionsSpectraS3Response:
        reply.expect(200)
        result = PoolPartitionList.parse(reply)
        return GetPoolPartitionsSpectraS3Response(self, reply, result)
