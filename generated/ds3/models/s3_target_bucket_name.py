# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3TargetBucketName: The name that a bucket has on an S3 target."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element


class S3TargetBucketName(Model):
    """The name that a bucket has on an S3 target."""

    bucket_id: UUID = element("BucketId", UUID)
    id: UUID = element("Id", UUID)
    name: str = element("Name", as_string)
    target_id: UUID = element("TargetId", UUID)
