# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BulkObjectList: A list of blobs."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .bulk_object import BulkObject


class BulkObjectList(Model):
    """A list of blobs."""

    objects: Sequence[BulkObject] = children("Object", BulkObject)
