# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteGroupSpectraS3: ``DELETE /_rest_/group/{group}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DeleteGroupSpectraS3Response(Response[None]):
    """Answer to `DeleteGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DeleteGroupSpectraS3Request(Request[DeleteGroupSpectraS3Response]):
    """Delete a group, its memberships and the rights it was given.

    Arguments:
        group (str): Name or id of the group.
    """

    operation: ClassVar[str] = "DeleteGroupSpectraS3"
    idempotent: ClassVar[bool] = True

    group: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("group", group=self.group),
        )

    def parse(self, reply: HttpReply) -> DeleteGroupSpectraS3Response:
        reply.expect(204)
        return DeleteGroupSpectraS3Response(self, reply, None)
