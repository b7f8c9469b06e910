# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetSuspectBlobPoolsSpectraS3: ``GET /_rest_/suspect_blob_pool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.suspect_blob_pool import SuspectBlobPool
from ..models.suspect_blob_pool_list import SuspectBlobPoolList


class GetSuspectBlobPoolsSpectraS3Response(PagedResponse[SuspectBlobPoolList]):
    """Answer to `GetSuspectBlobPoolsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetSuspectBlobPoolsSpectraS3Request(
    PagedRequest[GetSuspectBlobPoolsSpectraS3Response, SuspectBlobPool]
):
    """List the suspect blobs on pools.

    Arguments:
        blob_id (UUID or str, optional): Id of the blob.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        pool_id (UUID or str, optional): Name or id of the pool.
    """

    operation: ClassVar[str] = "GetSuspectBlobPoolsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("suspect_blob_pools",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    blob_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    pool_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("suspect_blob_pool"),
            query={
                "blob_id": self.blob_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "pool_id": self.pool_id,
            },
        )

    def parse(self, reply: HttpReply) -> GetSuspectBlobPoolsSpectraS3Response:
        reply.expect(200)
        result = SuspectBlobPoolList.parse(reply)
        return GetSuspectBlobPoolsSpectraS3Response(self, reply, result)
