# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutBucketAclForGroupSpectraS3: ``POST /_rest_/bucket_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_acl import BucketAcl

if TYPE_CHECKING:
    from ..models.bucket_acl_permission import BucketAclPermission


class PutBucketAclForGroupSpectraS3Response(Response[BucketAcl]):
    """Answer to `PutBucketAclForGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutBucketAclForGroupSpectraS3Request(Request[PutBucketAclForGroupSpectraS3Response]):
    """Give a group a permission on one bucket.

    Arguments:
        bucket_id (UUID or str): Name or id of the bucket.
        group_id (UUID or str): Name or id of the group.
        permission (BucketAclPermission or str): What is allowed: LIST, READ, WRITE, DELETE, JOB or OWNER.
    """

    operation: ClassVar[str] = "PutBucketAclForGroupSpectraS3"

    bucket_id: UUID | str
    group_id: UUID | str
    permission: BucketAclPermission | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("bucket_acl"),
            query={
                "bucket_id": self.bucket_id,
                "group_id": self.group_id,
                "permission": self.permission,
            },
        )

    def parse(self, reply: HttpReply) -> PutBucketAclForGroupSpectraS3Response:
        reply.expect(201)
        result = BucketAcl.parse(reply)
        return PutBucketAclForGroupSpectraS3Response(self, reply, result)
