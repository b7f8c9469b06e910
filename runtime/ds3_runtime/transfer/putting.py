"""PUT jobs from beginning to end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from secrets import token_hex

from ..errors import ApiError, Forbidden, InvalidRequest, NotFound
from .api import Blob, BucketRules, Entry, OpenedJob, PutObject
from .checksums import ChecksumKind
from .cover import own_blobs
from .engine import Engine, batches
from .progress import Tally
from .putwork import PutWork
from .requests import JobOptions
from .resumable import put_facts
from .sources import PutItem
from .streams import close


@dataclass(slots=True)
class Putting:
    """One transfer to the server, of as many jobs as it takes."""

    engine: Engine
    bucket: str
    tally: Tally
    job: JobOptions
    _rules: BucketRules | None = field(init=False, default=None)

    def run(self, items: Iterable[PutItem]) -> None:
        """Store all objects."""
        for batch in batches(items, lambda item: item.size, self.engine.options):
            if not self.tally.jobs:
                self._rules = self.rules()
            self._run_job({item.name: item for item in batch}, batch)

    def rules(self) -> BucketRules | None:
        """Return what to check with: the kind that was chosen, or the bucket's; None for no checks."""
        chosen = self.engine.options.checksum
        if chosen == "none":
            return None
        try:
            found = self.engine.patiently(lambda: self.engine.api.bucket_rules(self.bucket), repeatable=True)
        except (Forbidden, NotFound):  # not everybody may read policies; MD5 is what they say if nobody changed it
            found = BucketRules(ChecksumKind.MD5)
        if chosen is None or ChecksumKind.read(chosen) == found.kind:
            return found
        return BucketRules(ChecksumKind.read(chosen), required=True)  # what the server computes is of another kind

    def _run_job(self, sources: Mapping[str, PutItem], batch: Sequence[PutItem]) -> None:
        if len(sources) < len(batch):
            raise _given_twice(batch)
        objects = [PutObject(item.name, item.size) for item in batch]
        with self._intended(batch) as (options, opened):
            job = self.engine.patiently(lambda: self.engine.api.open_put(self.bucket, objects, options), self.tally)
            opened(job.job_id)
        with self.engine.ended_on_failure(job.job_id):
            blobs = own_blobs(job, {Entry(item.name): item.size for item in batch})
            self.move(job, blobs, sources)

    @contextmanager
    def _intended(self, batch: Sequence[PutItem]) -> Iterator[tuple[JobOptions, Callable[[str], object]]]:
        """Have the journal know a job before the server does: whoever is killed in between finds it by its name."""
        journal = self.engine.journal
        if journal is None:
            yield self.job, lambda job_id: None
            return
        name = self.job.name or f"ds3-{token_hex(8)}"
        facts = ((Entry(item.name), put_facts(item)) for item in batch)
        intended = journal.intend(name, self.bucket, facts)
        try:
            yield replace(self.job, name=name), partial(journal.opened, intended)
        except ApiError:  # the server has said no; after any other error the job may be open
            journal.end(intended)
            raise

    def move(self, job: OpenedJob, blobs: list[Blob], sources: Mapping[str, PutItem]) -> None:
        """Send the blobs of an opened job that the server does not have."""
        engine = self.engine
        sizes = {Entry(item.name): item.size for item in sources.values()}
        self.tally.opened(job, sizes, blobs)
        work = PutWork(engine.api, self.bucket, job.job_id, engine.pulse(), (), sources, self._rules)
        sequential = frozenset(Entry(item.name) for item in sources.values() if item.sequential)
        plan = engine.plan(blobs, work, sequential)
        work.expect(tuple(blob for blob in blobs if blob not in plan.cached))
        try:
            engine.drive(plan, work, self.tally)
        finally:
            for entry in sequential:
                close(sources[entry.name])
        self.tally.settle(sizes, plan.given_up)
        if plan.given_up:
            engine.api.truncate(job.job_id)
        engine.forget(job.job_id)

    def resume(self, job: OpenedJob, sources: Mapping[str, PutItem]) -> None:
        """Go on with a job that another process has begun."""
        with self.engine.ended_on_failure(job.job_id):
            self._rules = self.rules()
            blobs = own_blobs(job, {Entry(item.name): item.size for item in sources.values()})
            self.move(job, blobs, sources)


def _given_twice(batch: Sequence[PutItem]) -> InvalidRequest:
    name, _ = Counter(item.name for item in batch).most_common(1)[0]
    return InvalidRequest(f"object {name!r} is given twice")
