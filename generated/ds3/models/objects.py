# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Objects: A chunk of a job: blobs for which cache is allocated together."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ds3_runtime import Model, as_integer, attribute, children

from .bulk_object import BulkObject


class Objects(Model):
    """A chunk of a job: blobs for which cache is allocated together."""

    chunk_id: UUID = attribute("ChunkId", UUID)
    chunk_number: int = attribute("ChunkNumber", as_integer)
    node_id: UUID | None = attribute("NodeId", UUID, optional=True)
    objects: Sequence[BulkObject] = children("Object", BulkObject)
