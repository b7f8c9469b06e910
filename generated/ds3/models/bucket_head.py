# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketHead: Whether a bucket exists and may be used."""

from __future__ import annotations

from ds3_runtime import Model, outcome

from .head_request_status import HeadRequestStatus


class BucketHead(Model):
    """Whether a bucket exists and may be used."""

    status: HeadRequestStatus | str = outcome(HeadRequestStatus.read)
