# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapePartitionFailureList: Rows of TapePartitionFailure."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .tape_partition_failure import TapePartitionFailure


class TapePartitionFailureList(Model):
    """Rows of TapePartitionFailure."""

    tape_partition_failures: Sequence[TapePartitionFailure] = children(
        "TapePartitionFailure", TapePartitionFailure
    )
