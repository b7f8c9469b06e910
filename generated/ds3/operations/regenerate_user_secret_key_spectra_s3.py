# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""RegenerateUserSecretKeySpectraS3: ``PUT /_rest_/user/{user_id}?operation=regenerate_secret_key``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.spectra_user import SpectraUser


class RegenerateUserSecretKeySpectraS3Response(Response[SpectraUser]):
    """Answer to `RegenerateUserSecretKeySpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class RegenerateUserSecretKeySpectraS3Request(Request[RegenerateUserSecretKeySpectraS3Response]):
    """Give a user a new secret key; the answer is the user's record.

    Arguments:
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "RegenerateUserSecretKeySpectraS3"

    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("user", user_id=self.user_id),
            query={
                "operation": "regenerate_secret_key",
            },
        )

    def parse(self, reply: HttpReply) -> RegenerateUserSecretKeySpectraS3Response:
        reply.expect(200)
        result = SpectraUser.parse(reply)
        return RegenerateUserSecretKeySpectraS3Response(self, reply, result)
