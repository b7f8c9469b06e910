"""PUT jobs from beginning to end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from secrets import token_hex

from ..errors import ApiError, Ds3Error, Forbidden, Gone, InvalidRequest, NotFound
from .api import Blob, BucketRules, Entry, OpenedJob
from .checksums import ChecksumKind
from .cover import own_blobs
from .engine import Engine, batches
from .faults import is_about_one_object
from .journal import Hashed
from .progress import Tally
from .putwork import PutWork
from .requests import JobOptions
from .resumable import put_facts
from .sources import PutItem, Sizes, ToStore
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
            self._run_job(_by_name(batch))

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

    def _run_job(self, sources: Mapping[str, PutItem]) -> None:
        objects, api = ToStore(sources), self.engine.api
        with self._intended(sources.values()) as (options, opened):
            job = self.engine.patiently(lambda: api.open_put(self.bucket, objects, options), self.tally)
            opened(job.job_id)
        with self.engine.ended_on_failure(job.job_id):
            blobs = own_blobs(job, Sizes(sources), names=lambda name: sources[name].name)
            job = replace(job, blobs=())  # a long answer takes more memory than all that is made of it
            self.move(job, blobs, sources)

    @contextmanager
    def _intended(self, batch: Iterable[PutItem]) -> Iterator[tuple[JobOptions, Callable[[str], object]]]:
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

    def move(
        self, job: OpenedJob, blobs: Collection[Blob], sources: Mapping[str, PutItem], hashed: Hashed | None = None
    ) -> None:
        """Send the blobs of an opened job that the server does not have; `hashed` are those of a resumed one."""
        engine = self.engine
        sizes = Sizes(sources)
        self.tally.opened(job, sizes, blobs)
        work = self._work(job.job_id, sources)
        sequential = frozenset(Entry(item.name) for item in sources.values() if item.sequential)
        plan = engine.plan(blobs, work, sequential)
        cached = set(plan.cached)
        work.expect([blob for blob in blobs if blob not in cached] if cached else blobs)
        if hashed is not None:
            work.go_on(cached, hashed)
        try:
            engine.drive(plan, work, self.tally)
        finally:
            for entry in sequential:
                close(sources[entry.name])
        self.tally.settle(sizes, plan.given_up | self._compare(work, plan.given_up))
        if plan.given_up:
            with suppress(NotFound, Gone):  # the server has all blobs of those that failed, and the job is complete
                engine.patiently(lambda: engine.api.truncate(job.job_id), repeatable=True)
        engine.forget(job.job_id)

    def _work(self, job_id: str, sources: Mapping[str, PutItem]) -> PutWork:
        engine, journal = self.engine, self.engine.journal
        work = PutWork(engine.api, self.bucket, job_id, engine.pulse(), (), sources, self._rules)
        work.noted = partial(journal.hashed, job_id) if journal else None
        return work

    def _compare(self, work: PutWork, given_up: Collection[Entry]) -> dict[Entry, BaseException]:
        """Compare the objects that could not be compared when they were sent; return what is wrong with them."""
        errors: dict[Entry, BaseException] = {}
        for entry in map(Entry, work.left_over):
            if entry in given_up:
                continue
            try:
                self.engine.patiently(partial(work.compare, entry.name), repeatable=True)
            except Ds3Error as error:
                if not self.engine.options.best_effort or not is_about_one_object(error):
                    raise
                errors[entry] = error
        self.tally.objects_done -= len(errors)
        return errors

    def settle(self, job: OpenedJob, sizes: Mapping[Entry, int], hashed: Hashed) -> None:
        """End a job that the server has completed while nobody looked."""
        with self.engine.ended_on_failure(job.job_id):
            self._rules = self.rules()
            work = self._work(job.job_id, {})
            if self._rules:
                work.go_on([Blob(name, offset, 0) for name, offset in hashed], hashed)
            self.tally.opened(job, sizes, ())
            self.tally.settle(sizes, self._compare(work, ()))
        self.engine.forget(job.job_id)

    def resume(self, job: OpenedJob, sources: Mapping[str, PutItem], hashed: Hashed) -> None:
        """Go on with a job that another process has begun."""
        with self.engine.ended_on_failure(job.job_id):
            self._rules = self.rules()
            blobs = own_blobs(job, Sizes(sources))
            self.move(job, blobs, sources, hashed)


def _by_name(batch: list[PutItem]) -> dict[str, PutItem]:
    """Return objects by their names, and nowhere else; raises `InvalidRequest` for one that is given twice."""
    items = {item.name: item for item in batch}
    if len(items) < len(batch):
        name, _ = Counter(item.name for item in batch).most_common(1)[0]
        raise InvalidRequest(f"object {name!r} is given twice")
    batch.clear()
    return items
