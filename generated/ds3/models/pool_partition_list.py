# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolPartitionList: Rows of PoolPartition."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .pool_partition import PoolPartition


class PoolPartitionList(Model):
    """Rows of PoolPartition."""

    pool_partitions: Sequence[PoolPartition] = children("PoolPartition", PoolPartition)
