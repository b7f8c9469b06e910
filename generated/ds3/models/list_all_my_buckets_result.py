# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListAllMyBucketsResult: The buckets and their owner."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, child, children

from .bucket_details import BucketDetails
from .user import User


class ListAllMyBucketsResult(Model):
    """The buckets and their owner."""

    buckets: Sequence[BucketDetails] = children("Bucket", BucketDetails, wrapper="Buckets")
    owner: User = child("Owner", User)
