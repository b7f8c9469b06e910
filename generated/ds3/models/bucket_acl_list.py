# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketAclList: Rows of BucketAcl."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .bucket_acl import BucketAcl


class BucketAclList(Model):
    """Rows of BucketAcl."""

    bucket_acls: Sequence[BucketAcl] = children("BucketAcl", BucketAcl)
