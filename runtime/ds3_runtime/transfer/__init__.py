"""The bulk-job engine: moves sets of objects between a bucket and the local disk, through any `BulkApi`."""

from __future__ import annotations

from ..errors import Cancelled, TargetError
from .api import Blob, BulkApi, ListedObject, OpenedJob, PutObject, ReadyBlobs
from .decisions import Ask, Decision, Done, Failed, Transfer, Wait
from .files import Restore
from .options import Limits, TransferOptions
from .plan import JobPlan
from .progress import Progress, TransferReport
from .sources import Source, Sources, listed, walk
from .transfers import Transfers

__all__ = [
    "Ask",
    "Blob",
    "BulkApi",
    "Cancelled",
    "Decision",
    "Done",
    "Failed",
    "JobPlan",
    "Limits",
    "ListedObject",
    "OpenedJob",
    "Progress",
    "PutObject",
    "ReadyBlobs",
    "Restore",
    "Source",
    "Sources",
    "TargetError",
    "Transfer",
    "TransferOptions",
    "TransferReport",
    "Transfers",
    "Wait",
    "listed",
    "walk",
]
