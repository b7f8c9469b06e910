"""How far a transfer has come, while it runs and when it is over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from .api import Blob, OpenedJob


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a transfer has come; every number only grows.

    Bytes count when their blob is acknowledged. `blobs_total`, `chunks` and, where sizes are not known
    before, `bytes_total` cover the jobs opened so far. `waiting` is how many more seconds the transfer
    waits for the server, None while blobs move; it is told every second.
    """

    job_id: str
    objects_done: int
    objects_total: int
    blobs_done: int
    blobs_total: int
    bytes_done: int
    bytes_total: int
    chunks: int
    waiting: float | None = None


@dataclass(frozen=True, slots=True)
class TransferReport:
    """What a finished transfer did; `skipped` are links to directories, which are not stored."""

    jobs: tuple[str, ...]
    objects: int
    blobs: int
    chunks: int
    bytes: int
    seconds: float
    skipped: tuple[str, ...] = ()


ProgressCallback = Callable[[Progress], None]


class Tally:
    """Counts what is done and tells the caller of it; used by one thread."""

    def __init__(self, objects: int, size: int, on_progress: ProgressCallback | None) -> None:
        self.jobs: list[str] = []
        self.objects_total = objects
        self.bytes_total = size
        self.objects_done = self.blobs_done = self.bytes_done = 0
        self.blobs_total = self.chunks = 0
        self._bytes_opened = 0
        self._on_progress = on_progress
        self._blobs_left: Counter[str] = Counter()

    def opened(self, job: OpenedJob, names: Collection[str], blobs: Sequence[Blob]) -> None:
        """Count in a job for the objects called `names`; those without any blob are done."""
        self.jobs.append(job.job_id)
        self.chunks += job.chunks
        self.blobs_total += len(blobs)
        self._bytes_opened += sum(blob.length for blob in blobs)
        self.bytes_total = max(self.bytes_total, self._bytes_opened)
        self._blobs_left = Counter(blob.name for blob in blobs)
        self.objects_done += len(names) - len(self._blobs_left)
        self.show()

    def moved(self, blob: Blob) -> None:
        """Count a blob that is on the other side."""
        self.blobs_done += 1
        self.bytes_done += blob.length
        self._blobs_left[blob.name] -= 1
        if not self._blobs_left[blob.name]:
            self.objects_done += 1
        self.show()

    def show(self, waiting: float | None = None) -> None:
        """Call the caller's callback, whose errors end the transfer."""
        if self._on_progress:
            self._on_progress(self._progress(waiting))

    def _progress(self, waiting: float | None) -> Progress:
        return Progress(
            job_id=self.jobs[-1],
            objects_done=self.objects_done,
            objects_total=self.objects_total,
            blobs_done=self.blobs_done,
            blobs_total=self.blobs_total,
            bytes_done=self.bytes_done,
            bytes_total=self.bytes_total,
            chunks=self.chunks,
            waiting=waiting,
        )

    def report(self, seconds: float, skipped: tuple[str, ...] = ()) -> TransferReport:
        """Return the final counts."""
        return TransferReport(
            jobs=tuple(self.jobs),
            objects=self.objects_done,
            blobs=self.blobs_done,
            chunks=self.chunks,
            bytes=self.bytes_done,
            seconds=seconds,
            skipped=skipped,
        )
