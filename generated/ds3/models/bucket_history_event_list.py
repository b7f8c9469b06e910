# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketHistoryEventList: Rows of BucketHistoryEvent."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .bucket_history_event import BucketHistoryEvent


class BucketHistoryEventList(Model):
    """Rows of BucketHistoryEvent."""

    bucket_history_events: Sequence[BucketHistoryEvent] = children("BucketHistoryEvent", BucketHistoryEvent)
