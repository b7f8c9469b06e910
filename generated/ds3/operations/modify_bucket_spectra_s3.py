# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ModifyBucketSpectraS3: ``PUT /_rest_/bucket/{bucket_name}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket import Bucket


class ModifyBucketSpectraS3Response(Response[Bucket]):
    """Answer to `ModifyBucketSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ModifyBucketSpectraS3Request(Request[ModifyBucketSpectraS3Response]):
    """Change a bucket's data policy, protection or owner.

    Arguments:
        bucket_name (str): Name of the bucket; outside the S3 calls its id will do as well.
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        protected (bool, optional): Whether it is protected.
        user_id (UUID or str, optional): Name or id of the new owner.
    """

    operation: ClassVar[str] = "ModifyBucketSpectraS3"
    idempotent: ClassVar[bool] = True

    bucket_name: str
    data_policy_id: UUID | str | None = None
    protected: bool | None = None
    user_id: UUID | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("bucket", bucket_name=self.bucket_name),
            query={
                "data_policy_id": self.data_policy_id,
                "protected": self.protected,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> ModifyBucketSpectraS3Response:
        reply.expect(200)
        result = Bucket.parse(reply)
        return ModifyBucketSpectraS3Response(self, reply, result)
