"""Blobs as tasks for other processes: small values that pickle, what a worker does with them, and what it tells."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, cast

from ..errors import Cancelled, Ds3Error, TransferError
from .api import Blob, BucketRules, BulkApi
from .checksums import Checksum, ChecksumKind
from .getwork import GetWork
from .parts import Part, PartLanding, arrival_again
from .pulse import Pulse
from .putwork import PutWork
from .requests import ByteRange
from .signs import Sign, SignPulse
from .sources import Source


@dataclass(frozen=True, slots=True)
class Told:
    """What a worker tells of one blob: what it hashed and how many bytes are there, or what it failed of."""

    checksum: Checksum | None = None
    count: int = 0
    metadata: Mapping[str, str] = field(default_factory=dict)
    error: Ds3Error | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutTask:
    """One blob of a file, to be sent."""

    bucket: str
    job_id: str
    blob: Blob
    source: Source
    rules: BucketRules | None
    watched: ClassVar[tuple[str, ...]] = ()

    def run(self, api: BulkApi, pulse: Pulse) -> Told:
        """Send it, checked as far as one blob can be."""
        work = PutWork(api, self.bucket, self.job_id, pulse, (), {self.blob.name: self.source}, self.rules)
        try:
            work.move(self.blob)
        except Exception as error:  # noqa: BLE001  # it is told to the main process
            return Told(work.checksum_of(self.blob), error=_portable(error))
        return Told(work.checksum_of(self.blob), self.blob.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class GetTask:
    """One blob, to be fetched into a part of a file; `count` bytes of what is wanted are there already."""

    bucket: str
    job_id: str
    blob: Blob
    part: Part
    kind: ChecksumKind | None
    count: int = 0
    ranges: Sequence[ByteRange] = ()
    attributes: bool = False

    @property
    def watched(self) -> tuple[str, ...]:
        """The file that is there as long as the blob is wanted."""
        return (self.part.path,)

    def run(self, api: BulkApi, pulse: Pulse) -> Told:
        """Fetch it, and check it."""
        landing = PartLanding(self.part)
        work = GetWork(api, self.bucket, self.job_id, pulse, (), landing, self.kind, {self.blob.entry: self.ranges})
        work.attributes = self.attributes
        arrival = work.arrival(self.blob)
        try:
            arrival_again(arrival, self.count, landing)
            work.move(self.blob)
        except Exception as error:  # noqa: BLE001  # it is told to the main process
            return Told(count=arrival.count, error=_portable(error))
        return Told(arrival.checksum, arrival.count, landing.metadata)


Task = PutTask | GetTask


@dataclass(frozen=True, slots=True)
class Calls:
    """A pickled `BulkApi`: settings of a client, whose secrets must not show where arguments are logged."""

    pickled: bytes = field(repr=False)


def carry_out(task: Task, calls: Calls, sign: Sign, attempt: int) -> Told:
    """Do a task in this process, which keeps one client for the same `calls`.

    A worker that cannot see `sign` ends its blob, unless the transfer ended before it began. No `attempt` is like
    another one, lest an executor that keeps results answers the next one with what the last one failed of.
    """
    if sign.has_gone():
        return Told(error=Cancelled("the transfer is over"))
    signs = tuple(path for path in (sign.path, *task.watched) if os.path.lexists(path))
    return task.run(_api(calls), SignPulse(signs=signs))


def begin() -> None:
    """Do nothing: the executor starts its workers for it."""


_APIS: dict[Calls, BulkApi] = {}


def _api(calls: Calls) -> BulkApi:
    found = _APIS.get(calls)
    return found or _APIS.setdefault(calls, cast("BulkApi", pickle.loads(calls.pickled)))


def _portable(error: Exception) -> Ds3Error:
    """Return the error, or what stands for one that may not pickle."""
    if isinstance(error, Ds3Error):
        return error
    told = TransferError(f"a worker failed with {type(error).__name__}: {error}")
    told.__cause__ = error
    return told
