"""A kind of bulk job as a driver sees it: which blobs are ready, and how one is moved."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from .api import COMPLETED, Blob, BulkApi, Entry, ReadyBlobs
from .calls import Moving, carry_out
from .lines import key_of
from .pulse import Pulse


@dataclass(slots=True)
class Work(ABC):
    """One opened job."""

    direction: ClassVar[Literal["put", "get"]]
    skip_cached: ClassVar[bool]
    """Whether blobs in the server's cache need no moving."""

    api: BulkApi
    bucket: str
    job_id: str
    pulse: Pulse
    versions: Collection[Entry]
    """The objects of which a certain version is meant."""

    def ask(self) -> ReadyBlobs:
        """Ask which blobs are ready."""
        answer = self.api.ready_blobs(self.job_id)
        known = (mine(blob, self.versions) for blob in answer.blobs)
        return replace(answer, blobs=tuple(known if self.skip_cached else map(key_of, known)))

    def is_complete(self) -> bool:
        """Whether the server says of an ended job that it was completed."""
        return self.api.show_job(self.job_id).status == COMPLETED

    @abstractmethod
    def moving(self, blob: Blob) -> Moving:
        """Move one blob, by the calls that are yielded; called from many threads, raises anything."""

    def move(self, blob: Blob) -> None:
        """Move one blob, waiting for each call; called from many threads, raises anything."""
        carry_out(self.moving(blob), self.api)

    def has_progressed(self, blob: Blob) -> bool:
        """Whether the last attempt, which failed, has moved a part that need not be moved again."""
        return False


def mine(blob: Blob, versions: Collection[Entry]) -> Blob:
    """Return a blob as the engine knows it: with a version only where a certain one is meant."""
    if blob.version_id is None or blob.entry in versions:
        return blob
    return Blob(blob.name, blob.offset, blob.length, blob.in_cache)
