# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteGroupMemberSpectraS3: ``DELETE /_rest_/group_member/{group_member}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteGroupMemberSpectraS3Response(Response[None]):
    """Answer to `DeleteGroupMemberSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteGroupMemberSpectraS3Request(Request[DeleteGroupMemberSpectraS3Response]):
    """Take a user or a group out of a group.

    Arguments:
        group_member (str): Id of the membership.
    """

    operation: ClassVar[str] = "DeleteGroupMemberSpectraS3"
    idempotent: ClassVar[bool] = True

    group_member: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("group_member", group_member=self.group_member),
        )

    def parse(self, reply: HttpReply) -> DeleteGroupMemberSpectraS3Response:
        reply.expect(204)
        return DeleteGroupMemberSpectraS3Response(self, reply, None)
