# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyGroupSpectraS3: ``PUT /_rest_/group/{group}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group import Group


class ModifyGroupSpectraS3Response(Response[Group]):
    """Answer to `ModifyGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyGroupSpectraS3Request(Request[ModifyGroupSpectraS3Response]):
    """Rename a group.

    Arguments:
        group (str): Name or id of the group.
        name (str, optional): Its name; as a filter it may hold % for any text.
    """

    operation: ClassVar[str] = "ModifyGroupSpectraS3"
    idempotent: ClassVar[bool] = True

    group: str
    name: str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("group", group=self.group),
            query={
                "name": self.name,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyGroupSpectraS3Response:
        reply.expect(200)
        result = Group.parse(reply)
        return ModifyGroupSpectraS3Response(self, reply, result)
