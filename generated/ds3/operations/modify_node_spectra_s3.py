# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyNodeSpectraS3: ``PUT /_rest_/node/{node}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.node import Node


class ModifyNodeSpectraS3Response(Response[Node]):
    """Answer to `ModifyNodeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyNodeSpectraS3Request(Request[ModifyNodeSpectraS3Response]):
    """Change a node's name or DNS name.

    Arguments:
        node (str): Name or id of the node.
        dns_name (str, optional): DNS name of the node.
        name (str, optional): Its name; as a filter it may hold % for any text.
    """

    operation: ClassVar[str] = "ModifyNodeSpectraS3"
    idempotent: ClassVar[bool] = True

    node: str
    dns_name: str | None = None
    name: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("node", node=self.node),
            query={
                "dns_name": self.dns_name,
                "name": self.name,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyNodeSpectraS3Response:
        reply.expect(200)
        result = Node.parse(reply)
        return ModifyNodeSpectraS3Response(self, reply, result)
