# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetCacheFilesystemsSpectraS3: ``GET /_rest_/cache_filesystem``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.cache_filesystem import CacheFilesystem
from ..models.cache_filesystem_list import CacheFilesystemList


class GetCacheFilesystemsSpectraS3Response(PagedResponse[CacheFilesystemList]):
    """Answer to `GetCacheFilesystemsSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetCacheFilesystemsSpectraS3Request(
    PagedRequest[GetCacheFilesystemsSpectraS3Response, CacheFilesystem]
):
    """List the settings of cache file systems, by node.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        node_id (UUID or str, optional): Id of the node.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetCacheFilesystemsSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("cache_filesystems",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    node_id: UUID | str | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("cache_filesystem"),
            query={
                "last_page": flag(self.last_page),
                "node_id": self.node_id,
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetCacheFilesystemsSpectraS3Response:
        reply.expect(200)
        result = CacheFilesystemList.parse(reply)
        return GetCacheFilesystemsSpectraS3Response(self, reply, result)
