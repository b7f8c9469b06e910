# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetPoolFailuresSpectraS3: ``GET /_rest_/pool_failure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.pool_failure import PoolFailure
from ..models.pool_failure_list import PoolFailureList

if TYPE_CHECKING:
    from ..models.pool_failure_type import PoolFailureType


class GetPoolFailuresSpectraS3Response(PagedResponse[PoolFailureList]):
    """Answer to `GetPoolFailuresSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetPoolFailuresSpectraS3Request(PagedRequest[GetPoolFailuresSpectraS3Response, PoolFailure]):
    """List the recorded failures of pools.

    Arguments:
        error_message (str, optional): Text of the error.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        pool_id (UUID or str, optional): Name or id of the pool.
        type (PoolFailureType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetPoolFailuresSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("pool_failures",),
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
    pool_id: UUID | str | None = None
    type: PoolFailureType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("pool_failure"),
            query={
                "error_message": self.error_message,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "pool_id": self.pool_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetPoolFailuresSpectraS3Response:
        reply.expect(200)
        result = PoolFailureList.parse(reply)
        return GetPoolFailuresSpectraS3Response(self, reply, result)
