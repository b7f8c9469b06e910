# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGroupSpectraS3: ``POST /_rest_/group``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.group import Group


class PutGroupSpectraS3Response(Response[Group]):
    """Answer to `PutGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGroupSpectraS3Request(Request[PutGroupSpectraS3Response]):
    """Create a group without members.

    Arguments:
        name (str): Its name; as a filter it may hold % for any text.
    """

    operation: ClassVar[str] = "PutGroupSpectraS3"

    name: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("group"),
            query={
                "name": self.name,
            },
        )

    def parse(self, reply: HttpReply) -> PutGroupSpectraS3Response:
        reply.expect(201)
        result = Group.parse(reply)
        return PutGroupSpectraS3Response(self, reply, result)
