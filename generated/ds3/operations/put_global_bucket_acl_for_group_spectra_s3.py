# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PutGlobalBucketAclForGroupSpectraS3: ``POST /_rest_/bucket_acl``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.bucket_acl import BucketAcl

if TYPE_CHECKING:
    from ..models.bucket_acl_permission import BucketAclPermission


class PutGlobalBucketAclForGroupSpectraS3Response(Response[BucketAcl]):
    """Answer to `PutGlobalBucketAclForGroupSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class PutGlobalBucketAclForGroupSpectraS3Request(Request[PutGlobalBucketAclForGroupSpectraS3Response]):
    """Give a group a permission on all buckets.

    Arguments:
        group_id (UUID or str): Name or id of the group.
        permission (BucketAclPermission or str): What is allowed: LIST, READ, WRITE, DELETE, JOB or OWNER.
    """

    operation: ClassVar[str] = "PutGlobalBucketAclForGroupSpectraS3"

    group_id: UUID | str
    permission: BucketAclPermission | str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="POST",
            path=rest_path("bucket_acl"),
            query={
                "group_id": self.group_id,
                "permission": self.permission,
            },
        )

    def parse(self, reply: HttpReply) -> PutGlobalBucketAclForGroupSpectraS3Response:
        reply.expect(201)
        result = BucketAcl.parse(reply)
        return PutGlobalBucketAclForGroupSpectraS3Response(self, reply, result)
