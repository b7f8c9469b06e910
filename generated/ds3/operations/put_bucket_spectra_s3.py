# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutBucketSpectraS3: ``POST /_rest_/bucket``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket import Bucket


class PutBucketSpectraS3Response(Response[Bucket]):
    """Answer to `PutBucketSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutBucketSpectraS3Request(Request[PutBucketSpectraS3Response]):
    """Create a bucket with a chosen data policy, owner or id; the answer is its record.

    Arguments:
        name (str): Name of the bucket: 1 to 63 letters, digits, dots, hyphens and underscores.
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        id (UUID or str, optional): Id to create it with, instead of one the server picks.
        protected (bool, optional): Whether it is protected.
        user_id (UUID or str, optional): Name or id of the owner.
    """

    operation: ClassVar[str] = "PutBucketSpectraS3"

    name: str
    data_policy_id: UUID | str | None = None
    id: UUID | str | None = None
    protected: bool | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("bucket"),
            query={
                "name": self.name,
                "data_policy_id": self.data_policy_id,
                "id": self.id,
                "protected": self.protected,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutBucketSpectraS3Response:
        reply.expect(201)
        result = Bucket.parse(reply)
        return PutBucketSpectraS3Response(self, reply, result)
