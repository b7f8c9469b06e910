# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetUserSpectraS3: ``GET /_rest_/user/{user_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.spectra_user import SpectraUser


class GetUserSpectraS3Response(Response[SpectraUser]):
    """Answer to `GetUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetUserSpectraS3Request(Request[GetUserSpectraS3Response]):
    """Show one user, by name or id, with access id and default data policy.

    Arguments:
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "GetUserSpectraS3"
    idempotent: ClassVar[bool] = True

    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("user", user_id=self.user_id),
        )

    def parse(self, reply: HttpReply) -> GetUserSpectraS3Response:
        reply.expect(200)
        result = SpectraUser.parse(reply)
        return GetUserSpectraS3Response(self, reply, result)
