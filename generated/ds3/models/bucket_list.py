# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketList: Rows of Bucket."""

from __future__ import annotations

from ds3_runtime import Model, children

from .bucket import Bucket


class BucketList(Model):
    """Rows of Bucket."""

    buckets: list[Bucket] = children("Bucket", Bucket)
