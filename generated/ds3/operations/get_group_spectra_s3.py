# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetGroupSpectraS3: ``GET /_rest_/group/{group}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group import Group


class GetGroupSpectraS3Response(Response[Group]):
    """Answer to `GetGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetGroupSpectraS3Request(Request[GetGroupSpectraS3Response]):
    """Show one group, by name or id, without its members.

    Arguments:
        group (str): Name or id of the group.
    """

    operation: ClassVar[str] = "GetGroupSpectraS3"
    idempotent: ClassVar[bool] = True

    group: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("group", group=self.group),
        )

    def parse(self, reply: HttpReply) -> GetGroupSpectraS3Response:
        reply.expect(200)
        result = Group.parse(reply)
        return GetGroupSpectraS3Response(self, reply, result)
