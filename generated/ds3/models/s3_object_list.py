# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3ObjectList: Rows of S3Object."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .s3_object import S3Object


class S3ObjectList(Model):
    """Rows of S3Object."""

    s3_objects: Sequence[S3Object] = children("S3Object", S3Object)
