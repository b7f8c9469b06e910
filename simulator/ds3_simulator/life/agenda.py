"""What is due when; all of it follows from the database and the settings, so that nothing gets lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..state.rows import Job
from .drives import Drives
from .endings import STAGE, VERIFY, Endings
from .ground import Ground
from .loading import Loading
from .persistence import Persistence
from .shortening import Shortening
from .staging import Staging
from .tasks import STALLED_SECONDS, Task, Tasks
from .verification import Verification

_CLEANED_UP = "status = 'IN_PROGRESS' AND json_extract(options, '$.dead_job_cleanup_allowed')"
_AGGREGATING = "status = 'IN_PROGRESS' AND json_extract(options, '$.aggregating')"


class Due(NamedTuple):
    """Something that is to happen, or to be tried again, at some time."""

    at: int
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Agenda:
    """Finds what is due next."""

    ground: Ground
    tasks: Tasks
    drives: Drives
    endings: Endings
    shortening: Shortening
    persistence: Persistence
    loading: Loading
    verification: Verification
    staging: Staging

    def work(self) -> Iterator[Due]:
        """Yield the first of each kind of work that the appliance does by itself, whatever clients do."""
        settings = self.ground.settings
        if first := self.tasks.first("chunk", "object"):
            task, since = first
            yield Due(since + _ms(settings.persist_delay), lambda: self._write(task))
        if mount := self.drives.first():
            tape_id, began = mount
            yield Due(began + _ms(settings.tape_load), lambda: self._tape_loaded(tape_id))

    def reading(self) -> Iterator[Due]:
        """Yield the reading of media for VERIFY jobs, which may take long: requests go on meanwhile."""
        if self.verification.has_work():
            yield Due(0, self.verification.go_on)

    def waiting(self) -> Iterator[Due]:
        """Yield the first of each kind of thing that only happens because nothing else did for a time."""
        if first := self.tasks.first("stalled chunk", "stalled object"):
            task, since = first
            yield Due(since + _ms(STALLED_SECONDS), lambda: self._write(task))
        if dates := self.tasks.dates_of_youngest(STAGE):
            yield Due(self._staging_at(*dates), self.staging.go_on)
        if idle := self._first_job(_CLEANED_UP, "active"):
            yield Due(idle[0] + _ms(self.ground.settings.job_timeout), lambda: self._idle(idle[1]))
        if open_one := self._first_job(_AGGREGATING, "created"):
            yield Due(open_one[0] + _ms(self.ground.settings.aggregation_window), lambda: self._close(open_one[1]))

    def _staging_at(self, scheduled: int, since: int) -> int:
        """Return when to try again to load what waits for room or tapes: the longer it has waited, the later."""
        patience = min((since - scheduled) // 10, _ms(STALLED_SECONDS))
        return since + max(patience, _ms(self.ground.settings.retry_after), 1000)

    def _write(self, task: Task) -> None:
        self.persistence.write(task)
        # What is on media may leave the cache and make room.
        self.staging.go_on()

    def _tape_loaded(self, tape_id: str) -> None:
        self.drives.loaded(tape_id)
        if self.loading.sources.has_tape(tape_id):
            self.loading.arrived(tape_id)
        else:
            self.loading.give_up(tape_id)
            self.verification.give_up(tape_id)
            self.drives.remove(tape_id)
        self.drives.assign()
        self.staging.go_on()

    def _first_job(self, condition: str, date: str) -> tuple[int, str] | None:
        query = f"SELECT {date}, id FROM job WHERE {condition} ORDER BY {date} LIMIT 1"
        rows: list[tuple[Any, ...]] = self.ground.database.rows(query)
        return (rows[0][0], rows[0][1]) if rows else None

    def _idle(self, job_id: str) -> None:
        """Give up a job in which nothing happened for too long, unless it is the appliance that is slow."""
        job = self.ground.database.first(Job, "WHERE id = ?", job_id)
        if job is None:
            return
        if self._waits_for_us(job):
            # However short the time-out is, this need not be asked more often than once in a second.
            later = self.ground.clock.now() + max(0, 1000 - _ms(self.ground.settings.job_timeout))
            self.ground.database.change("UPDATE job SET active = ? WHERE id = ?", later, job.id)
        else:
            self.shortening.give_up(job)

    def _waits_for_us(self, job: Job) -> bool:
        if any(self.tasks.has(kind, job.id) for kind in (VERIFY, STAGE)):
            return True
        database = self.ground.database
        if job.request_type == "PUT":
            return not database.value("SELECT 1 FROM entry WHERE job_id = ? AND done = 0 LIMIT 1", job.id)
        loading = """
            SELECT 1 FROM chunk JOIN entry ON entry.chunk_id = chunk.id JOIN blob ON blob.id = entry.blob_id
            WHERE chunk.job_id = ? AND allocated AND ready IS NULL AND NOT done AND NOT in_cache LIMIT 1
        """
        return database.value(loading, job.id) is not None

    def _close(self, job_id: str) -> None:
        job = self.ground.database.first(Job, "WHERE id = ?", job_id)
        if job:
            self.endings.close(job)
            self.endings.complete_if_done(job)


def _ms(seconds: float) -> int:
    return int(seconds * 1000)
