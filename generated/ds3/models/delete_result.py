# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DeleteResult: The outcome of a multi-object deletion: keys deleted and errors."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .delete_object_error import DeleteObjectError
from .s3_object_to_delete import S3ObjectToDelete


class DeleteResult(Model):
    """The outcome of a multi-object deletion: keys deleted and errors."""

    deleted_objects: Sequence[S3ObjectToDelete] = children("Deleted", S3ObjectToDelete)
    errors: Sequence[DeleteObjectError] = children("Error", DeleteObjectError)
