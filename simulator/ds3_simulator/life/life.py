"""The appliance's life as behaviours see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..shortage import short_of
from ..state.rows import Blob, Chunk, Job
from .building import build
from .course import Course
from .gauges import Gauges
from .ground import Ground

_FINEST_TOUCH = 1000


class Life:
    """What happens in the appliance by itself, and what requests set off.

    Everything it knows is in the database, so it goes on after a restart where it was. Its methods may be called
    inside a transaction, apart from `start`, `stop`, `catch_up`, `advance` and `settle`.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        parts = build(ground)
        agenda = parts.agenda
        self.cache, self._sources, self._drives = parts.cache, parts.sources, parts.drives
        self.digests = parts.digests
        self._persistence, self._shortening, self._endings = agenda.persistence, agenda.shortening, agenda.endings
        self._loading, self._verification, self._staging = agenda.loading, agenda.verification, agenda.staging
        self._gauges = Gauges(ground, parts.drives)
        self._course = Course(ground, agenda)
        parts.tasks.when_added = self._course.changed
        ground.store.when_unread = self._end_readers
        self.catch_up, self.advance, self.settle = self._course.catch_up, self._course.advance, self._course.settle

    def start(self) -> None:
        """Go on from where the appliance stopped."""
        self._course.start()
        self.digests.start()

    def stop(self) -> None:
        """Let nothing more happen by itself."""
        self.digests.stop()
        self._course.stop()

    def largest(self, priority: str = "NORMAL") -> int:
        """Return the most bytes of cache that jobs of a priority may fill: no chunk should be longer."""
        return self.cache.limit(priority)

    def room(self, priority: str = "NORMAL") -> int:
        """Return the bytes of cache that are free for jobs of a priority, or can be freed at once."""
        if short_of("cache"):
            return 0
        with self._ground.database.transaction():
            return self.cache.limit(priority) - self.cache.used + self.cache.reclaimable()

    def reserve(self, length: int) -> bool:
        """Set room aside for an object that is put without a job; after True, `release` must follow."""
        return self.cache.reserve(length, "NORMAL")

    def release(self, length: int) -> None:
        """Give back what `reserve` set aside: the object is stored now, or never will be."""
        self.cache.release(length)

    def allocate(self, job: Job, chunk: Chunk) -> bool:
        """Whether the blobs of a chunk can be transferred now.

        If not, the next try may find that they can: what a GET wants is being loaded, or there is no room yet. The
        chunk's fields are changed here and in the database.
        """
        with self._ground.database.transaction():
            if job.request_type != "PUT":
                return self._scheduled(self._loading.load_chunk(job, chunk))
            if not chunk.allocated and self.cache.reserve_chunk(chunk.id, job.priority):
                chunk.allocated = 1
            return bool(chunk.allocated)

    def read(self, blobs: Sequence[Blob]) -> bool:
        """Whether blobs are in cache to be read without a job; if not, their loading has begun if there is room."""
        if all(blob.in_cache for blob in blobs):
            return True
        return self._scheduled(self._loading.load_blobs([blob.id for blob in blobs], "NORMAL"))

    def used(self, blob: Blob) -> None:
        """Note that a blob was read: what was read lately stays in cache longest."""
        now = self._ground.clock.now()
        if now - blob.used >= _FINEST_TOUCH:
            self._ground.database.change("UPDATE blob SET used = ? WHERE id = ?", now, blob.id)

    def unreadable(self, blob_ids: Sequence[str]) -> list[str]:
        """Return those of some blobs that are not in cache, and on no medium that can be read."""
        return self._sources.unreadable(blob_ids)

    def tapes_to_online(self, blob_ids: Sequence[str]) -> list[str]:
        """Return the bar codes of tapes without which some blobs, which are not in cache, cannot be read."""
        return self._sources.tapes_to_online(blob_ids)

    def blob_received(self, blob: Blob, chunk_id: str | None = None) -> None:
        """Go on from a received blob, whose row and entry are changed already: persist its chunk when it is whole.

        `chunk_id` is that of the job it came in; None for an object that was put without a job.
        """
        if chunk_id is None:
            self._persistence.object_received(blob.object_id)
        else:
            self._persistence.chunk_changed(chunk_id)

    def touch(self, job: Job) -> None:
        """Note that something happened in a job, which puts off its end by idleness."""
        now = self._ground.clock.now()
        if now - job.active >= min(_FINEST_TOUCH, self._ground.settings.job_timeout * 10):
            self._ground.database.change("UPDATE job SET active = ? WHERE id = ?", now, job.id)

    def complete_if_done(self, job: Job) -> bool:
        """End a job if nothing is left of it to do: all was read, or all is on media. Say whether it has ended."""
        return self._endings.complete_if_done(job)

    def verify(self, job: Job) -> None:
        """Begin to read and check the media of an open VERIFY job, which ends when all of them were read."""
        self._verification.begin(job)

    def stage(self, job: Job) -> None:
        """Begin to load the blobs of an open STAGE job into cache; it ends when all of them were there."""
        self._staging.begin(job)

    def cancel(self, job: Job, *, timed_out: bool = False) -> None:
        """End an open job; objects that it did not store completely vanish."""
        self._shortening.cancel(job, timed_out=timed_out)

    def truncate(self, job: Job, *, timed_out: bool = False) -> None:
        """Shorten an open job to what was transferred; it goes on with that, and without any is canceled."""
        self._shortening.truncate(job, timed_out=timed_out)

    def update_records(self) -> None:
        """Bring the records of tapes, pools and drives up to date, which otherwise lag behind what goes on."""
        self._gauges.update()
        if self._drives.assign():
            self._course.changed()

    def _end_readers(self, job_ids: Iterable[str]) -> None:
        """End those jobs that have nothing left to read, since it was deleted."""
        for job_id in job_ids:
            if job := self._ground.database.first(Job, "WHERE id = ?", job_id):
                self._endings.complete_if_done(job)

    def _scheduled(self, done: bool) -> bool:
        if not done:
            self._course.changed()
        return done
