# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartitionList: Rows of TapePartition."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_partition import TapePartition


class TapePartitionList(Model):
    """Rows of TapePartition."""

    tape_partitions: Sequence[TapePartition] = children("TapePartition", TapePartition)
