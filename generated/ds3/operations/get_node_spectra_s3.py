# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetNodeSpectraS3: ``GET /_rest_/node/{node}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.node import Node


class GetNodeSpectraS3Response(Response[Node]):
    """Answer to `GetNodeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetNodeSpectraS3Request(Request[GetNodeSpectraS3Response]):
    """Show one node of the appliance.

    Arguments:
        node (str): Name or id of the node.
    """

    operation: ClassVar[str] = "GetNodeSpectraS3"
    idempotent: ClassVar[bool] = True

    node: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("node", node=self.node),
        )

    def parse(self, reply: HttpReply) -> GetNodeSpectraS3Response:
        reply.expect(200)
        result = Node.parse(reply)
        return GetNodeSpectraS3Response(self, reply, result)
