"""The two kinds of bulk job, as a driver sees them: which blobs are ready, and how one is moved."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from .api import Blob, BulkApi, ReadyBlobs
from .files import Restore
from .pulse import Pulse, WatchedBody, WatchedSink
from .sources import Source

COMPLETED = "COMPLETED"
"""Status of a job that has all its blobs; those of a PUT are on their final media too."""


@dataclass(frozen=True, slots=True)
class Work(ABC):
    """One opened job."""

    skip_cached: ClassVar[bool]
    """Whether blobs in the server's cache need no moving."""

    api: BulkApi
    bucket: str
    job_id: str
    pulse: Pulse

    def ask(self) -> ReadyBlobs:
        """Ask which blobs are ready."""
        return self.api.ready_blobs(self.job_id)

    def is_complete(self) -> bool:
        """Whether the server says of an ended job that it was completed."""
        return self.api.job_status(self.job_id) == COMPLETED

    @abstractmethod
    def move(self, blob: Blob) -> None:
        """Move one blob; called from many threads, raises anything."""


@dataclass(frozen=True, slots=True)
class PutWork(Work):
    """Blobs of files go to the server."""

    skip_cached = True

    sources: Mapping[str, Source]

    def move(self, blob: Blob) -> None:
        """Send one blob; raises `SourceError` when its file has changed."""
        self.pulse.beat()
        body = WatchedBody(self.sources[blob.name].body(blob.offset, blob.length), self.pulse)
        self.api.put_blob(self.bucket, self.job_id, blob, body)


@dataclass(frozen=True, slots=True)
class GetWork(Work):
    """Blobs from the server go into files."""

    skip_cached = False

    restore: Restore

    def move(self, blob: Blob) -> None:
        """Fetch one blob; raises `Truncated` for a wrong length, `TargetError` from the disk."""
        self.pulse.beat()
        with self.restore.receive(blob) as sink:
            self.api.get_blob(self.bucket, self.job_id, blob, WatchedSink(sink, self.pulse))
            self.pulse.beat()
