# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetNodesSpectraS3: ``GET /_rest_/node``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.node import Node
from ..models.node_list import NodeList


class GetNodesSpectraS3Response(PagedResponse[NodeList]):
    """Answer to `GetNodesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetNodesSpectraS3Request(PagedRequest[GetNodesSpectraS3Response, Node]):
    """List the nodes of the appliance with their addresses and ports.

    Arguments:
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
    """

    operation: ClassVar[str] = "GetNodesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("nodes",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("node"),
            query={
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
            },
        )

    def parse(self, reply: HttpReply) -> GetNodesSpectraS3Response:
        reply.expect(200)
        result = NodeList.parse(reply)
        return GetNodesSpectraS3Response(self, reply, result)
