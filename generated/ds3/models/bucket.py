# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Bucket: A container of objects, with its owner and data policy."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, element


class Bucket(Model):
    """A container of objects, with its owner and data policy."""

    creation_date: datetime = element("CreationDate", as_date)
    data_policy_id: UUID = element("DataPolicyId", UUID)
    empty: bool | None = element("Empty", as_boolean, optional=True)
    id: UUID = element("Id", UUID)
    last_preferred_chunk_size_in_bytes: int | None = element(
        "LastPreferredChunkSizeInBytes", as_integer, optional=True
    )
    logical_used_capacity: int | None = element("LogicalUsedCapacity", as_integer, optional=True)
    name: str = element("Name", as_string)
    protected: bool = element("Protected", as_boolean)
    user_id: UUID = element("UserId", UUID)
