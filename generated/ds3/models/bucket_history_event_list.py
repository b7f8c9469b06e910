# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketHistoryEventList: Rows of BucketHistoryEvent."""

from __future__ import annotations

from ds3_runtime import Model, children

from .bucket_history_event import BucketHistoryEvent


class BucketHistoryEventList(Model):
    """Rows of BucketHistoryEvent."""

    bucket_history_events: list[BucketHistoryEvent] = children("BucketHistoryEvent", BucketHistoryEvent)
