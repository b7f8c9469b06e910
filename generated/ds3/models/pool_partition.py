# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PoolPartition: A named set of pools of one type."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_string, element

from .pool_type import PoolType


class PoolPartition(Model):
    """A named set of pools of one type."""

    id: UUID = element("Id", UUID)
    name: str = element("Name", as_string)
    type: PoolType | str = element("Type", PoolType.read)
