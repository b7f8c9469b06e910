"""The bulk-job engine: moves sets of objects between a bucket and the local disk, through any `BulkApi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from .checksums import Checksum, ChecksumKind, checksum_in
from .decisions import Ask, Decision, Done, Failed, Transfer, Wait
from .files import Restore
from .following import Following, follow
from .journal import JournalEntry
from .manifold import Manifold, manifold
from .options import Limits, TransferOptions
from .plan import JobPlan
from .progress import Progress
from .report import Outcome, TransferFailed, TransferReport
from .requests import ByteRange, GetTarget, JobOptions, PutSource
from .sources import Source, Sources, listed
from .transfers import Transfers
from .walking import Choice, walk

if TYPE_CHECKING:
    from .asynchronous import AsyncFollowing, AsyncTransfers, follow_async
    from .bars import rich_progress
    from .crew import Workers

_ROOM_OF = {
    "AsyncFollowing": ".asynchronous",
    "AsyncTransfers": ".asynchronous",
    "Workers": ".crew",
    "follow_async": ".asynchronous",
    "rich_progress": ".bars",
}
"""What takes long to load, or is rarely wanted."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_ROOM_OF[name], __name__), name)
    globals()[name] = value
    return value


__all__ = [
    "Ask",
    "AsyncFollowing",
    "AsyncTransfers",
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
    "Workers",
    "follow",
    "follow_async",
    "listed",
    "manifold",
    "rich_progress",
    "walk",
    "checksum_in",
]
