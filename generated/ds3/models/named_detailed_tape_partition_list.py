# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""NamedDetailedTapePartitionList: Rows of NamedDetailedTapePartition."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .named_detailed_tape_partition import NamedDetailedTapePartition


class NamedDetailedTapePartitionList(Model):
    """Rows of NamedDetailedTapePartition."""

    named_detailed_tape_partitions: Sequence[NamedDetailedTapePartition] = children(
        "TapePartition", NamedDetailedTapePartition
    )
