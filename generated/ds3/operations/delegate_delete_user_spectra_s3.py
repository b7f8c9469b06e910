# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DelegateDeleteUserSpectraS3: ``DELETE /_rest_/user/{user_id}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class DelegateDeleteUserSpectraS3Response(Response[None]):
    """Answer to `DelegateDeleteUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DelegateDeleteUserSpectraS3Request(Request[DelegateDeleteUserSpectraS3Response]):
    """Delete a user with the memberships, rights and registrations the user has.

    Arguments:
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "DelegateDeleteUserSpectraS3"
    idempotent: ClassVar[bool] = True

    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="DELETE",
            path=rest_path("user", user_id=self.user_id),
        )

    def parse(self, reply: HttpReply) -> DelegateDeleteUserSpectraS3Response:
        reply.expect(204)
        return DelegateDeleteUserSpectraS3Response(self, reply, None)
