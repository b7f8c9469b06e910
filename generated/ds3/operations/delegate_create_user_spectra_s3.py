# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DelegateCreateUserSpectraS3: ``POST /_rest_/user``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.spectra_user import SpectraUser


class DelegateCreateUserSpectraS3Response(Response[SpectraUser]):
    """Answer to `DelegateCreateUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class DelegateCreateUserSpectraS3Request(Request[DelegateCreateUserSpectraS3Response]):
    """Create a user; id and secret key may be chosen.

    Arguments:
        name (str): Its name; as a filter it may hold % for any text.
        default_data_policy_id (UUID or str, optional): Name or id of the data policy for buckets the user
            creates without one.
        id (UUID or str, optional): Id to create it with, instead of one the server picks.
        max_buckets (int, optional): How many buckets the user may own; 10000 by default.
        secret_key (str, optional): Secret key for the user, instead of one the server picks.
    """

    operation: ClassVar[str] = "DelegateCreateUserSpectraS3"

    name: str
    default_data_policy_id: UUID | str | None = None
    id: UUID | str | None = None
    max_buckets: int | None = None
    secret_key: str | None = field(default=None, repr=False)

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("user"),
            query={
                "name": self.name,
                "default_data_policy_id": self.default_data_policy_id,
                "id": self.id,
                "max_buckets": self.max_buckets,
                "secret_key": self.secret_key,
            },
        )

    def parse(self, reply: HttpReply) -> DelegateCreateUserSpectraS3Response:
        reply.expect(201)
        result = SpectraUser.parse(reply)
        return DelegateCreateUserSpectraS3Response(self, reply, result)
