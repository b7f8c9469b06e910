"""Jobs whose blobs are moved by the workers of an executor, who share the file system with the main process.

The main process alone owns the plan, the journal, the counts and the names of files; its threads wait for the workers,
and move by themselves what is no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from .api import Blob, ReadyBlobs
from .calls import Moving
from .crew import Crew
from .getwork import GetWork
from .lines import Key, key_of
from .parts import Part
from .putwork import PutWork
from .sink import Arrival
from .sources import Source
from .tasks import GetTask, PutTask
from .work import Work

_Work = TypeVar("_Work", bound=Work)


@dataclass(slots=True)
class PutElsewhere(Work):
    """Blobs of files are sent by workers."""

    direction = "put"
    skip_cached = True

    work: PutWork
    crew: Crew

    def ask(self) -> ReadyBlobs:
        """Ask which blobs are ready."""
        return self.work.ask()

    def moving(self, blob: Blob) -> Moving:
        """Move one blob in this process."""
        return self.work.moving(blob)

    def move(self, blob: Blob) -> None:
        """Have one blob sent; what is no file is sent by this thread."""
        source = self.work.sources[blob.name]
        if not isinstance(source, Source) or blob.name.endswith("/"):
            self.work.move(blob)
            return
        self.pulse.check()
        self.work.begin_elsewhere(blob)
        told = self.crew.run(self._task(blob, source), self.pulse)
        self.work.note(blob, told.checksum)
        if told.error:
            raise told.error
        self.pulse.beat()
        self.work.sent(blob)

    def _task(self, blob: Blob, source: Source) -> PutTask:
        plain = replace(source, metadata=dict(source.metadata))
        return PutTask(bucket=self.bucket, job_id=self.job_id, blob=blob, source=plain, rules=self.work.rules)


@dataclass(slots=True)
class GetElsewhere(Work):
    """Blobs for files are fetched by workers."""

    direction = "get"
    skip_cached = False

    work: GetWork
    crew: Crew
    _before: dict[Key, int] = field(init=False, default_factory=dict)

    def ask(self) -> ReadyBlobs:
        """Ask which blobs are ready."""
        return self.work.ask()

    def moving(self, blob: Blob) -> Moving:
        """Move one blob in this process."""
        return self.work.moving(blob)

    def move(self, blob: Blob) -> None:
        """Have one blob fetched; what goes to no file is fetched by this thread."""
        part = self.work.landing.part(blob)
        if part is None:
            self.work.move(blob)
            return
        self.pulse.check()
        arrival = self.work.arrival(blob)
        self._before[key_of(blob)] = arrival.count
        metadata: dict[str, str] = {}
        told_of = (lambda: metadata) if self.work.attributes else None
        with self.work.landing.receive(blob, arrival, noted=self.work.noted, metadata=told_of):
            metadata.update(self._fetch(self._task(blob, part, arrival), arrival))
            self.pulse.beat()
        self.work.forget(blob)
        self._before.pop(key_of(blob), None)

    def has_progressed(self, blob: Blob) -> bool:
        """Whether the last attempt has fetched a part that need not be fetched again."""
        if key_of(blob) not in self._before:
            return self.work.has_progressed(blob)
        return self.work.arrival(blob).count > self._before[key_of(blob)]

    def _fetch(self, task: GetTask, arrival: Arrival) -> Mapping[str, str]:
        told = self.crew.run(task, self.pulse)
        arrival.count = told.count
        if told.checksum:
            self.work.kind = arrival.kind = told.checksum.kind
        if told.error:
            raise told.error
        return told.metadata

    def _task(self, blob: Blob, part: Part, arrival: Arrival) -> GetTask:
        return GetTask(
            bucket=self.bucket,
            job_id=self.job_id,
            blob=blob,
            part=part,
            kind=arrival.kind,
            count=arrival.count,
            ranges=tuple(arrival.ranges),
            attributes=self.work.attributes,
        )


def moved_by(crew: Crew, work: Work) -> Work:
    """Return the same work, but done by a crew."""
    if isinstance(work, PutWork):
        return PutElsewhere(work.api, work.bucket, work.job_id, work.pulse, work.versions, work, crew)
    if isinstance(work, GetWork):
        return GetElsewhere(work.api, work.bucket, work.job_id, work.pulse, work.versions, work, crew)
    return work
