# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyUserSpectraS3: ``PUT /_rest_/user/{user_id}``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.spectra_user import SpectraUser


class ModifyUserSpectraS3Response(Response[SpectraUser]):
    """Answer to `ModifyUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyUserSpectraS3Request(Request[ModifyUserSpectraS3Response]):
    """Change a user's name, secret key, default data policy or bucket limit.

    Arguments:
        user_id (UUID or str): Name or id of the user.
        default_data_policy_id (UUID or str, optional): Name or id of the data policy for buckets the user
            creates without one.
        max_buckets (int, optional): How many buckets the user may own; 10000 by default.
        name (str, optional): Its name; as a filter it may hold % for any text.
        secret_key (str, optional): New secret key of the user.
    """

    operation: ClassVar[str] = "ModifyUserSpectraS3"
    idempotent: ClassVar[bool] = True

    user_id: UUID | str
    default_data_policy_id: UUID | str | None = None
    max_buckets: int | None = None
    name: str | None = None
    secret_key: str | None = field(default=None, repr=False)

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("user", user_id=self.user_id),
            query={
                "default_data_policy_id": self.default_data_policy_id,
                "max_buckets": self.max_buckets,
                "name": self.name,
                "secret_key": self.secret_key,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyUserSpectraS3Response:
        reply.expect(200)
        result = SpectraUser.parse(reply)
        return ModifyUserSpectraS3Response(self, reply, result)
