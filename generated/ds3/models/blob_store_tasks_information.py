# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BlobStoreTasksInformation: The tasks of the blob store."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .blob_store_task_information import BlobStoreTaskInformation


class BlobStoreTasksInformation(Model):
    """The tasks of the blob store."""

    tasks: Sequence[BlobStoreTaskInformation] = children("Tasks", BlobStoreTaskInformation)
