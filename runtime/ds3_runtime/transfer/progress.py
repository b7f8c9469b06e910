"""How far a transfer has come, while it runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .api import Blob, Entry, OpenedJob
from .lines import BlobsLeft
from .report import Outcome, TransferReport
from .requests import ByteRange
from .spans import spans_of

RATE_SECONDS = 10.0
"""Seconds over which the rate is taken."""
MARK_SECONDS = 0.1
"""Seconds between two of the counts that are kept for it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a transfer has come; every total and every count only grows.

    Bytes count when their blob is acknowledged. `blobs_total`, `chunks` and, where sizes are not known
    before, `objects_total` and `bytes_total` cover the jobs opened so far. `waiting` is how many more seconds the
    transfer waits for the server and `reason` what for; None and empty while blobs move. `rate` is acknowledged
    bytes a second over the last ten seconds.
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
    reason: str = ""
    rate: float = 0.0
    objects_failed: int = 0


ProgressCallback = Callable[[Progress], None]
Ranges = Mapping[Entry, Sequence[ByteRange]]
"""What is wanted of objects, where that is not all."""


class Rate:
    """Bytes a second over the last moments."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque([(clock(), 0)])

    def now(self, count: int) -> float:
        """Return the rate, given how many bytes were moved in all."""
        now = self._clock()
        if now - self._marks[-1][0] >= MARK_SECONDS:
            self._marks.append((now, count))
        while len(self._marks) > 2 and now - self._marks[1][0] > RATE_SECONDS:
            self._marks.popleft()
        begun, before = self._marks[0]
        return (count - before) / (now - begun) if now > begun else 0.0


class Tally:
    """Counts what is done and tells the caller of it; used by one thread."""

    def __init__(
        self, objects: int, size: int, on_progress: ProgressCallback | None, clock: Callable[[], float]
    ) -> None:
        self.jobs: list[str] = []
        self.objects_total = objects
        self.bytes_total = size
        self.objects_done = self.blobs_done = self.bytes_done = 0
        self.blobs_total = self.chunks = self.objects_failed = 0
        self.outcomes: list[Outcome] = []
        self._objects_opened = self._bytes_opened = 0
        self._on_progress = on_progress
        self._blobs_left = BlobsLeft()
        self._ranges: Ranges = {}
        self._rate = Rate(clock)

    def opened(
        self, job: OpenedJob, entries: Iterable[Entry], blobs: Collection[Blob], ranges: Ranges | None = None
    ) -> None:
        """Count in a job for these objects, of some perhaps only `ranges`; those without any blob are done."""
        count = sum(1 for _ in entries)
        self._ranges = ranges or {}
        self.jobs.append(job.job_id)
        self.chunks += job.chunks
        self.blobs_total += len(blobs)
        self._objects_opened += count
        self._bytes_opened += sum(map(self._length, blobs))
        self.objects_total = max(self.objects_total, self._objects_opened)
        self.bytes_total = max(self.bytes_total, self._bytes_opened)
        self._blobs_left = BlobsLeft()
        self.objects_done += count - self._blobs_left.expect(blobs)
        self.show()

    def reopened(self, job: OpenedJob) -> None:
        """Count in a job for what is left of the last one."""
        self.jobs.append(job.job_id)
        self.chunks += job.chunks

    def moved(self, blob: Blob) -> None:
        """Count a blob that is on the other side."""
        self.blobs_done += 1
        self.bytes_done += self._length(blob)
        self.objects_done += self._blobs_left.arrived(blob.entry)
        self.show()

    def _length(self, blob: Blob) -> int:
        """Return how many bytes of a blob are wanted."""
        if ranges := self._ranges.get(blob.entry) if self._ranges else None:
            return sum(span.length for span in spans_of(blob, ranges))
        return blob.length

    def settle(self, sizes: Mapping[Entry, int], errors: Mapping[Entry, BaseException]) -> None:
        """Note what became of the objects of a job that is over."""
        for entry, size in sizes.items():
            self.outcomes.append(Outcome(entry.name, entry.version_id, size, errors.get(entry)))
        self.objects_failed += len(errors)

    def leave_out(self, outcome: Outcome) -> None:
        """Note an object that is in no job."""
        self.outcomes.append(outcome)
        self.objects_failed += outcome.error is not None

    def show(self, waiting: float | None = None, reason: str = "") -> None:
        """Call the caller's callback, whose errors end the transfer."""
        if self._on_progress:
            self._on_progress(self._progress(waiting, reason))

    def _progress(self, waiting: float | None, reason: str) -> Progress:
        return Progress(
            job_id=self.jobs[-1] if self.jobs else "",
            objects_done=self.objects_done,
            objects_total=self.objects_total,
            blobs_done=self.blobs_done,
            blobs_total=self.blobs_total,
            bytes_done=self.bytes_done,
            bytes_total=self.bytes_total,
            chunks=self.chunks,
            waiting=waiting,
            reason=reason,
            rate=self._rate.now(self.bytes_done),
            objects_failed=self.objects_failed,
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
            outcomes=self.outcomes,
        )
