# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGlobalBucketAclForUserSpectraS3: ``POST /_rest_/bucket_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_acl import BucketAcl

if TYPE_CHECKING:
    from ..models.bucket_acl_permission import BucketAclPermission


class PutGlobalBucketAclForUserSpectraS3Response(Response[BucketAcl]):
    """Answer to `PutGlobalBucketAclForUserSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGlobalBucketAclForUserSpectraS3Request(Request[PutGlobalBucketAclForUserSpectraS3Response]):
    """Give a user a permission on all buckets.

    Arguments:
        permission (BucketAclPermission or str): What is allowed: LIST, READ, WRITE, DELETE, JOB or OWNER.
        user_id (UUID or str): Name or id of the user.
    """

    operation: ClassVar[str] = "PutGlobalBucketAclForUserSpectraS3"

    permission: BucketAclPermission | str
    user_id: UUID | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("bucket_acl"),
            query={
                "permission": self.permission,
                "user_id": self.user_id,
            },
        )

    def parse(self, reply: HttpReply) -> PutGlobalBucketAclForUserSpectraS3Response:
        reply.expect(201)
        result = BucketAcl.parse(reply)
        return PutGlobalBucketAclForUserSpectraS3Response(self, reply, result)
