# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""VerifyUserIsMemberOfGroupSpectraS3: ``PUT /_rest_/group/{group}?operation=verify``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group import Group


class VerifyUserIsMemberOfGroupSpectraS3Response(Response[Group | None]):
    """Answer to `VerifyUserIsMemberOfGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class VerifyUserIsMemberOfGroupSpectraS3Request(Request[VerifyUserIsMemberOfGroupSpectraS3Response]):
    """Check whether a user belongs to a group; a 204 means no.

    Arguments:
        group (str): Name or id of the group.
        user_id (UUID or str, optional): Name or id of the user to look for in the group.
    """

    operation: ClassVar[str] = "VerifyUserIsMemberOfGroupSpectraS3"
    idempotent: ClassVar[bool] = True

    group: str
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("group", group=self.group),
            query={
                "operation": "verify",
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> VerifyUserIsMemberOfGroupSpectraS3Response:
        reply.expect(200, 204)
        result = Group.parse(reply) if reply.status == 200 else None
        return VerifyUserIsMemberOfGroupSpectraS3Response(self, reply, result)
