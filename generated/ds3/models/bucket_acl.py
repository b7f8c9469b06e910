# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketAcl: A user's or a group's permission on one bucket, or on all."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, element

from .bucket_acl_permission import BucketAclPermission


class BucketAcl(Model):
    """A user's or a group's permission on one bucket, or on all."""

    bucket_id: UUID | None = element("BucketId", UUID, optional=True)
    group_id: UUID | None = element("GroupId", UUID, optional=True)
    id: UUID = element("Id", UUID)
    permission: BucketAclPermission | str = element("Permission", BucketAclPermission.read)
    user_id: UUID | None = element("UserId", UUID, optional=True)
