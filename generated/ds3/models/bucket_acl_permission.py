# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketAclPermission: What a permission on a bucket allows."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class BucketAclPermission(ApiEnum):
    """What a permission on a bucket allows."""

    LIST = "LIST"
    READ = "READ"
    WRITE = "WRITE"
    DELETE = "DELETE"
    JOB = "JOB"
    OWNER = "OWNER"
