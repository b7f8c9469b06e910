"""The bulk-job engine: moves sets of objects between a bucket and the local disk, through any `BulkApi`."""

from __future__ import annotations

from ..errors import Cancelled, TargetError
from .api import (
    Blob,
    BucketRules,
    BulkApi,
    Entry,
    FetchedBlob,
    JobState,
    ListedObject,
    ObjectFacts,
    OpenedJob,
    PutObject,
    ReadyBlobs,
    WantedObject,
)
from .calls import BlobCall, GetCall, ManyCalls, PutCall
from .checksums import Checksum, ChecksumKind
from .decisions import Ask, Decision, Done, Failed, Transfer, Wait
from .files import Restore
from .following import Following, follow
from .journal import JournalEntry
from .manifold import Manifold
from .options import Limits, TransferOptions
from .plan import JobPlan
from .progress import Progress
from .report import Outcome, TransferFailed, TransferReport
from .requests import ByteRange, GetTarget, JobOptions, PutSource
from .sources import Source, Sources, listed
from .transfers import Transfers
from .walking import Choice, walk

__all__ = [
    "Ask",
    "Blob",
    "BlobCall",
    "BucketRules",
    "BulkApi",
    "ByteRange",
    "Cancelled",
    "Checksum",
    "ChecksumKind",
    "Choice",
    "Decision",
    "Done",
    "Entry",
    "Failed",
    "FetchedBlob",
    "Following",
    "WantedObject",
    "GetCall",
    "GetTarget",
    "JobOptions",
    "JobPlan",
    "JobState",
    "JournalEntry",
    "Limits",
    "ListedObject",
    "ObjectFacts",
    "OpenedJob",
    "ManyCalls",
    "Manifold",
    "Outcome",
    "Progress",
    "PutCall",
    "PutObject",
    "PutSource",
    "ReadyBlobs",
    "Restore",
    "Source",
    "Sources",
    "TargetError",
    "Transfer",
    "TransferFailed",
    "TransferOptions",
    "TransferReport",
    "Transfers",
    "Wait",
    "follow",
    "listed",
    "walk",
]
