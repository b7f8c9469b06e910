# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolsSpectraS3: ``GET /_rest_/pool``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.pool import Pool
from ..models.pool_list import PoolList

if TYPE_CHECKING:
    from ..models.pool_health import PoolHealth
    from ..models.pool_state import PoolState
    from ..models.pool_type import PoolType


class GetPoolsSpectraS3Response(PagedResponse[PoolList]):
    """Answer to `GetPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolsSpectraS3Request(PagedRequest[GetPoolsSpectraS3Response, Pool]):
    """List the pools with their state and capacity.

    Arguments:
        assigned_to_storage_domain (bool, optional): Whether it is assigned to a storage domain.
        bucket_id (UUID or str, optional): Name or id of the bucket.
        guid (str, optional): Globally unique id of the pool.
        health (PoolHealth or str, optional): Health of the pool: OK or DEGRADED.
        last_page (bool, optional): Flag: answer the last page.
        last_verified (datetime, optional): When the data was last verified.
        name (str, optional): Its name; as a filter it may hold % for any text.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        partition_id (UUID or str, optional): Name or id of the partition.
        powered_on (bool, optional): Whether the pool is powered on.
        state (PoolState or str, optional): State that it is in.
        storage_domain_member_id (UUID or str, optional): Id of the storage domain member.
        type (PoolType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetPoolsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("pools",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    assigned_to_storage_domain: bool | None = None
    bucket_id: UUID | str | None = None
    guid: str | None = None
    health: PoolHealth | str | None = None
    last_page: bool | None = None
    last_verified: datetime | None = None
    name: str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    partition_id: UUID | str | None = None
    powered_on: bool | None = None
    state: PoolState | str | None = None
    storage_domain_member_id: UUID | str | None = None
    type: PoolType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool"),
            query={
                "assigned_to_storage_domain": self.assigned_to_storage_domain,
                "bucket_id": self.bucket_id,
                "guid": self.guid,
                "health": self.health,
                "last_page": flag(self.last_page),
                "last_verified": self.last_verified,
                "name": self.name,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "partition_id": self.partition_id,
                "powered_on": self.powered_on,
                "state": self.state,
                "storage_domain_member_id": self.storage_domain_member_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetPoolsSpectraS3Response:
        reply.expect(200)
        result = PoolList.parse(reply)
        return GetPoolsSpectraS3Response(self, reply, result)
