# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketList: Rows of Bucket."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .bucket import Bucket


class BucketList(Model):
    """Rows of Bucket."""

    buckets: Sequence[Bucket] = children("Bucket", Bucket)
