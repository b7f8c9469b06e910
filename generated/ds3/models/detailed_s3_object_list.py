# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""DetailedS3ObjectList: Rows of DetailedS3Object."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .detailed_s3_object import DetailedS3Object


class DetailedS3ObjectList(Model):
    """Rows of DetailedS3Object."""

    detailed_s3_objects: Sequence[DetailedS3Object] = children("Object", DetailedS3Object)
